import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { dissectFile, type FieldReader } from '#lab/observe/tshark.ts';
import type { Capture } from '#wire/capture.ts';
import { readPcapng, writePcapng } from '#wire/pcapng.ts';
import { names, observationOf, recordings } from './recordings.ts';

function hasTshark(): boolean {
  try {
    execFileSync('tshark', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    console.log('Skipped: tshark is not installed here; `npm run lab` says how to get it.');
    return false;
  }
}

function captureOf(name: string, file: string): Capture {
  return readPcapng(readFileSync(join(recordings, name, file))).capture;
}

/** Every committed frame in one file: tshark takes longer to start than to read. */
function together(): Capture {
  const captures = names.flatMap((name) =>
    observationOf(name).captures.map(({ file }) => {
      const capture = captureOf(name, file);
      return {
        ...capture,
        interfaces: capture.interfaces.map(({ link }) => ({ name: `${name} ${file}`, link })),
      };
    }),
  );
  return {
    interfaces: captures.flatMap(({ interfaces }) => interfaces),
    frames: captures.flatMap(({ frames }, i) => frames.map((frame) => ({ ...frame, interface: i }))),
    secrets: [],
  };
}

describe.runIf(hasTshark())('tshark reads the committed captures:', () => {
  const folder = mkdtempSync(join(tmpdir(), 'isolation-tshark-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('every frame, none of them malformed, and no checksum wrong.', async () => {
    const all = together();
    const file = join(folder, 'all.pcapng');
    writeFileSync(file, writePcapng(all));
    const told = await dissectFile(file);
    expect(told).toHaveLength(all.frames.length);
    expect(told.filter((each) => each('_ws.malformed').length > 0)).toEqual([]);
    // An error quotes the beginning of a packet; the checksum in the quotation cannot be right.
    const checked = (each: FieldReader): string[] =>
      (['ip.checksum.status', 'tcp.checksum.status', 'udp.checksum.status'] as const)
        .filter((_, i) => i === 0 || each('icmp.type').length === 0)
        .flatMap((field) => each(field).slice(0, 1));
    const statuses = told.flatMap(checked);
    expect(statuses.filter((status) => status === '0')).toEqual([]);
    // 1 is good: they were really looked at.
    expect(statuses.filter((status) => status === '1').length).toBeGreaterThan(all.frames.length);
    console.log(`${all.frames.length} frames read`);
  });

  const tunnelled = [
    ['seeds', 'sys-net--wifi.pcapng'],
    ['vpn-behind-firewall', 'isp--router.pcapng'],
  ] as const;

  test.each(tunnelled)(
    'WireGuard’s handshake and data in %s, %s; and the request inside only with the keys.',
    async (name, kept) => {
      const capture = captureOf(name, kept);
      const file = join(folder, kept);
      const read = async (secrets: Capture['secrets']): Promise<FieldReader[]> => {
        writeFileSync(file, writePcapng({ ...capture, secrets }));
        return dissectFile(file);
      };
      const closed = await read([]);
      const types = closed.flatMap((told) => told('wg.type'));
      expect(types).toContain('1');
      expect(types).toContain('2');
      expect(types.filter((type) => type === '4').length).toBeGreaterThan(5);
      expect(closed.flatMap((told) => told('http.host'))).toEqual([]);
      const text = readFileSync(join(recordings, name, 'wireguard.keys'), 'utf8');
      const opened = await read([{ kind: 'wireguard', text }]);
      expect(opened.flatMap((told) => told('http.host'))).toContain('bank.example');
      expect(opened.flatMap((told) => told('http.request.uri'))).toContain('/balance');
    },
  );

  test('HTTPS inside WireGuard opens with both key logs.', async () => {
    const capture = captureOf('seeds-https', 'sys-net--wifi.pcapng');
    const secrets = (['wireguard', 'tls'] as const).map((kind) => ({
      kind,
      text: readFileSync(join(recordings, 'seeds-https', `${kind}.keys`), 'utf8'),
    }));
    const file = join(folder, 'https.pcapng');
    writeFileSync(file, writePcapng({ ...capture, secrets }));
    const told = await dissectFile(file, ['-o', 'tcp.desegment_tcp_streams:TRUE']);
    expect(told.flatMap((each) => each('http.request.uri'))).toContain('/balance');
  });
});
