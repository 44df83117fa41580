import { describe, expect, test } from 'vitest';
import { resolve } from '#model/network.ts';
import { sizeOf } from '#model/packet.ts';
import { SITUATIONS } from '#scenarios/situations.ts';
import { vpnBehindFirewall } from '#scenarios/vpn-behind-firewall.ts';
import { whonix } from '#scenarios/whonix.ts';
import { simulate } from '#simulation/simulate.ts';
import { shownOf } from '#simulation/step.ts';
import { onionRing } from '#widgets/packet-peeler/open-onion.ts';
import { strangersRing, wireguardRing } from '#widgets/packet-peeler/open-wireguard.ts';
import { valueOf } from '#wire/find-fields.ts';
import { digest } from '#wire/seal/cipher-sealer.ts';
import { handshakeOf, seal } from '#wire/seal/cipher-sealer.ts';
import { modelPath } from './model-path.ts';
import { onionPath } from './onion-path.ts';
import { unpack } from './pack.ts';
import { bytesOf, type PacketBytes } from './packet-bytes.ts';
import type { PacketPath, PathHop } from './packet-path.ts';

const CIPHERS = { sealer: seal, digest, handshakeOf };

function sheetOf({ kinds }: PacketPath, { bytes, envelopes }: PathHop): PacketBytes {
  return { title: '', bytes: bytesOf(bytes), envelopes: unpack(envelopes, kinds) };
}

function walkThrough(request: string): PacketPath {
  const flows = vpnBehindFirewall.flows.map((flow, i) => (i === 0 ? { ...flow, request } : flow));
  const path = modelPath({ ...vpnBehindFirewall, flows }, 0, CIPHERS);
  if (!path) throw new Error('this flow is there');
  return path;
}

describe('A message that is wrapped and walked through', () => {
  const text = 'GET /?say=päckchen';
  const path = walkThrough(text);
  const sealed = path.hops.filter((hop) => hop.seal === 'wireguard');

  test('is readable before the seal and after it, and nowhere between.', () => {
    const spells = path.hops.map(({ bytes }) =>
      new TextDecoder('latin1').decode(bytesOf(bytes)).includes('say='),
    );
    expect(spells.slice(0, 7)).toEqual([true, false, false, false, false, false, true]);
  });

  test('opens on every sealed link with the key of the tunnel, to the very text.', () => {
    const ring = wireguardRing(path.keylog ?? '', path.handshakes);
    const requests = sealed.filter(({ direction }) => direction === 'request');
    expect(requests.length).toBe(5);
    for (const hop of requests) {
      const { sheets, fits, told } = ring.try(sheetOf(path, hop), hop);
      expect(fits, told).toBe(true);
      const [inner] = sheets;
      expect(new TextDecoder().decode(inner?.bytes)).toContain(text);
      expect(valueOf({ envelopes: inner?.envelopes ?? [], problems: [] }, 'ipv4', 'source-address')).toBe(
        '10.64.0.2',
      );
    }
  });

  test('opens with nobody else’s key: the tag does not fit.', () => {
    for (const hop of sealed) {
      const { sheets, fits, told } = strangersRing().try(sheetOf(path, hop), hop);
      expect([sheets, fits]).toEqual([[], false]);
      expect(told).toMatch(/^403: The tag does not fit\./);
    }
  });

  test('is as long on each link as the model says, behind 14 bytes of Ethernet.', () => {
    const flows = vpnBehindFirewall.flows.map((flow, i) => (i === 0 ? { ...flow, request: text } : flow));
    const [journey] = simulate(resolve({ ...vpnBehindFirewall, flows }));
    const sizes = journey
      ? shownOf(journey).request.hops.flatMap(({ sent, to }) =>
          sent && to !== undefined ? [sizeOf(sent)] : [],
        )
      : [];
    // The Wi-Fi’s two ends are one hop here.
    const lengths = path.hops
      .filter(({ direction }) => direction === 'request')
      .map(({ bytes }) => bytes.length / 2 - 14);
    expect(lengths).toEqual(sizes.filter((_, i) => i !== 3));
  });

  test('can be made of every flow of every scenario that the lab builds.', () => {
    for (const { scenario } of SITUATIONS)
      for (const i of scenario.flows.keys())
        expect(modelPath(scenario, i, CIPHERS)?.hops.length).toBeGreaterThanOrEqual(0);
  });
});

describe('The onion', () => {
  const path = onionPath(resolve(whonix), 'GET /login', '200 OK Welcome');
  const [gateway, guard, middle, exit] = path.chain.map(({ id }) => id);
  const at = (n: number): PathHop => {
    const hop = path.hops[n];
    if (!hop) throw new Error('there is no such hop');
    return hop;
  };
  const tried = (who: string | undefined, n: number): ReturnType<ReturnType<typeof onionRing>['try']> =>
    onionRing(path, who ?? '').try(sheetOf(path, at(n)), at(n));

  // tor-spec §3: CELL_LEN of link protocol 4 and later.
  test('has 514 bytes on every link and at every end.', () => {
    expect(path.hops.map(({ bytes }) => bytes.length / 2)).toEqual(Array<number>(8).fill(514));
  });

  test('looks another on every link.', () => {
    expect(new Set(path.hops.map(({ bytes }) => bytes)).size).toBe(8);
  });

  test('gives its message to the exit, once the two before it have taken their layers off, and to the gateway.', () => {
    expect([tried(guard, 0).fits, tried(middle, 1).fits, tried(exit, 2).fits]).toEqual([false, false, true]);
    const inside = tried(gateway, 0);
    expect([inside.fits, inside.sheets.length]).toEqual([true, 3]);
    const envelopes = inside.sheets.at(-1)?.envelopes ?? [];
    expect(valueOf({ envelopes, problems: [] }, 'http', 'target')).toBe('/login');
  });

  test('gives the answer to the gateway alone.', () => {
    expect([guard, middle, exit].map((who) => tried(who, 6).fits)).toEqual([false, false, false]);
    expect(tried(gateway, 6).fits).toBe(true);
  });

  test('gives a stranger noise, since an onion has no tag.', () => {
    const { sheets, fits, told } = tried('stranger', 0);
    expect([sheets.length, fits]).toEqual([1, false]);
    expect(told).toContain('431');
  });
});
