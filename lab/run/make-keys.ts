import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import type { Scenario } from '#model/scenario.ts';
import { run } from './run-command.ts';

/** The two halves of a WireGuard key, as `wg` writes them. */
export interface WireGuardKey {
  readonly private: string;
  readonly public: string;
}

/** A new WireGuard key. */
export function wireguardKey(): WireGuardKey {
  const { privateKey } = generateKeyPairSync('x25519');
  // The last 32 bytes of the DER form are the key itself: RFC 8410 §7.
  const half = (der: Buffer): string => der.subarray(-32).toString('base64');
  return {
    private: half(privateKey.export({ format: 'der', type: 'pkcs8' })),
    public: half(
      createPublicKey(createPrivateKey(privateKey.export({ format: 'pem', type: 'pkcs8' }))).export({
        format: 'der',
        type: 'spki',
      }),
    ),
  };
}

const NEW_KEY = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];

async function certificate(folder: string, file: string, words: readonly string[]): Promise<void> {
  await run({
    words: [
      ...[
        'openssl',
        'req',
        '-x509',
        ...NEW_KEY,
        '-keyout',
        `${folder}/${file}.key`,
        '-out',
        `${folder}/${file}.crt`,
      ],
      ...words,
    ],
  });
}

/** Makes the certificates of sites and of OpenVPN’s two ends, all signed by an authority of this run. Out: the authority’s certificate file. */
export async function makeCertificates(scenarios: readonly Scenario[], folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await certificate(folder, 'ca', ['-subj', '/CN=authority of one run']);
  const signed = ['-CA', `${folder}/ca.crt`, '-CAkey', `${folder}/ca.key`];
  const domains = new Set(scenarios.flatMap(({ parties }) => parties.flatMap(({ domain }) => domain ?? [])));
  await Promise.all([
    ...[...domains].map((domain) =>
      certificate(folder, domain, [
        ...signed,
        ...['-subj', `/CN=${domain}`, '-addext', `subjectAltName=DNS:${domain}`],
        ...['-addext', 'basicConstraints=critical,CA:FALSE'],
      ]),
    ),
    ...['server', 'client'].map((end) =>
      certificate(folder, end, [
        ...signed,
        ...['-subj', `/CN=${end}`, '-addext', 'basicConstraints=critical,CA:FALSE'],
        ...['-addext', `extendedKeyUsage=${end}Auth`],
      ]),
    ),
  ]);
  return `${folder}/ca.crt`;
}

/** Writes a WireGuard key where `wg` can read it. */
export async function writeKey(path: string, key: string): Promise<void> {
  await writeFile(path, `${key}\n`, { mode: 0o600 });
}
