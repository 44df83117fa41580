import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SealKind } from './key.ts';
import type { Layer } from './layer.ts';
import { everyLayer, open, readable, seal, sizeOf, type Packet } from './packet.ts';

const RUNS = { numRuns: 1000 };

const plain: fc.Arbitrary<Layer> = fc.oneof(
  fc.record({
    kind: fc.constant('ipv4' as const),
    src: fc.ipV4(),
    dst: fc.ipV4(),
    ttl: fc.integer({ min: 1, max: 255 }),
    protocol: fc.constantFrom('tcp' as const, 'udp' as const, 'icmp' as const),
  }),
  fc.record({
    kind: fc.constantFrom('tcp' as const, 'udp' as const),
    sport: fc.nat(65535),
    dport: fc.nat(65535),
  }),
  fc.record({ kind: fc.constant('dns' as const), query: fc.domain() }),
  fc.record({ kind: fc.constant('http' as const), host: fc.domain(), message: fc.string() }),
  fc.constant<Layer>({ kind: 'tls-record' }),
  fc.constant<Layer>({ kind: 'tls-hello' }),
);
const bare = fc.array(plain, { minLength: 1, maxLength: 5 });
const seals = fc.array(
  fc.record({
    kind: fc.constantFrom<SealKind>('tls', 'wireguard', 'openvpn', 'onion'),
    key: fc.nat(5).map((n) => `key-${n}`),
  }),
  { minLength: 1, maxLength: 5 },
);

function sealed(packet: Packet, around: readonly { kind: SealKind; key: string }[]): Packet {
  return around.reduce<Packet>((inner, { kind, key }) => [seal(kind, key, inner)], packet);
}

describe('seals', () => {
  test('what is sealed and opened with the key is what it was, through any number of seals', () => {
    fc.assert(
      fc.property(bare, seals, (packet, around) => {
        const opened = around.reduceRight<Packet | undefined>(
          (outer, { key }) => outer && open(outer, new Set([key])),
          sealed(packet, around),
        );
        expect(opened).toBe(packet);
      }),
      RUNS,
    );
  });
  test('without the key it does not open, and nothing inside can be read', () => {
    fc.assert(
      fc.property(bare, seals, (packet, around) => {
        const [closed] = sealed(packet, around);
        const others = new Set(['key-0', 'key-1', 'key-2', 'key-3', 'key-4', 'key-5']);
        if (closed?.kind === 'sealed') others.delete(closed.key);
        const whole = sealed(packet, around);
        expect(open(whole, others)).toBeUndefined();
        expect(readable(whole, others)).toEqual([closed]);
      }),
      RUNS,
    );
  });
  test('with every key every layer can be read', () => {
    fc.assert(
      fc.property(bare, seals, (packet, around) => {
        const whole = sealed(packet, around);
        expect(readable(whole, new Set(around.map(({ key }) => key)))).toEqual(everyLayer(whole));
      }),
      RUNS,
    );
  });
  test('every size is positive, and no seal makes a packet smaller', () => {
    fc.assert(
      fc.property(bare, seals, (packet, around) => {
        expect(sizeOf(packet)).toBeGreaterThan(0);
        expect(sizeOf(sealed(packet, around))).toBeGreaterThanOrEqual(sizeOf(packet));
      }),
      RUNS,
    );
  });
});

// RFC 8446 §5.2: one byte of type and a 16-byte tag. WireGuard paper §5.4.6: padded to 16, a 16-byte tag.
describe('what a seal adds', () => {
  const hundred: Packet = [{ kind: 'data', message: 'x'.repeat(100) }];
  test('TLS makes 117 bytes of 100', () => {
    expect(sizeOf([seal('tls', 'k', hundred)])).toBe(117);
  });
  test('WireGuard makes 128 bytes of 100', () => {
    expect(sizeOf([seal('wireguard', 'k', hundred)])).toBe(128);
  });
});
