import { expect, test } from 'vitest';
import { coverage } from './coverage.ts';
import { dissect, dissectFrom, dissectOpened } from './dissect.ts';
import type { Dissection } from './envelope.ts';
import * as known from './known-frames.ts';

const { hex } = known;
const CASES = 150_000;

type Read = (bytes: Uint8Array) => Dissection;

const frame: Read = (bytes) => dissect(bytes, 'ethernet');
const transport = hex(`04000000 01020304 0500000000000000 ${'aa'.repeat(48)}`);
const openVpn = hex(`0018 48 000007 00000002 ${'cc'.repeat(16)} 0009 38 0102030405060708`);
const dns = hex(
  '1234 8180 0001 0002 0000 0000 03777777 076578616d706c65 00 0001 0001' +
    'c00c 0005 0001 0000003c 0002 c010 c010 0001 0001 0000003c 0004 c6336450',
);
const cells = hex(
  `00000bb8 03 ${'ab'.repeat(509)} 00000bb8 81 0004 01020304 00000bb8 00 ${'00'.repeat(509)}`,
);
const relay = new Uint8Array(4 * 509);
relay.set(hex(`02 0000 0001 deadbeef 0012 47455420 2f20 485454502f312e31 0d0a 0d0a`));
relay.set(hex('0c 0000 0001 deadbeef 000a 04 04 c6336450 0000003c'), 509);
relay.set(hex('01 0000 0001 deadbeef 0013 7777772e786b63642e636f6d3a34343300 00000003'), 2 * 509);
relay.set(
  hex('04 0000 0001 deadbeef 0019 00000000 06 20010db8 00000000 00000000 00001122 00000e10'),
  3 * 509,
);

/** An IPv4 packet around a payload; the checksums are of no use here, for nothing is left as it is. */
function inIpv4(protocol: number, ports: string, payload: Uint8Array): Uint8Array {
  const length = payload.length + (protocol === 6 ? 40 : 28);
  const size = (value: number): string => value.toString(16).padStart(4, '0');
  const transportHeader =
    protocol === 6 ? `${ports} ${'0'.repeat(16)} 5018 ffff 0000 0000` : `${ports} ${size(length - 20)} 0000`;
  const header = `4500 ${size(length)} 0000 0000 40 ${protocol.toString(16).padStart(2, '0')} 0000 c0000201 c0000202`;
  return new Uint8Array([...hex(`${header} ${transportHeader}`), ...payload]);
}

const raw: Read = (bytes) => dissect(bytes, 'raw-ip');
const SEEDS: readonly (readonly [Uint8Array, Read])[] = [
  ...[
    known.ARP_REQUEST,
    known.PING,
    known.ICMP_UNREACHABLE,
    known.SYN,
    known.HTTP_REQUEST,
    known.HTTP_REPLY,
    known.SECOND_FRAGMENT,
    known.UDP_V6,
    known.ICMPV6_UNREACHABLE,
    known.SOLICITATION,
    known.LISTENER_REPORT,
  ].map((bytes) => [bytes, frame] as const),
  [inIpv4(6, '9c41 01bb', known.CLIENT_HELLO), raw],
  [inIpv4(6, '01bb 9c41', known.SERVER_HELLO), raw],
  [inIpv4(6, 'c412 01bb', openVpn), raw],
  [inIpv4(17, '9c41 0035', dns), raw],
  [inIpv4(17, 'ca6c ca6c', transport), raw],
  [known.CLIENT_HELLO, (bytes) => dissectFrom('tls', bytes)],
  [dns, (bytes) => dissectFrom('dns', bytes)],
  [known.COMPRESSED_NAMES, (bytes) => dissectFrom('dns', bytes)],
  [openVpn, (bytes) => dissectFrom('openvpn', bytes)],
  [hex(`01000000${'11'.repeat(144)}`), (bytes) => dissectFrom('wireguard', bytes)],
  [cells, (bytes) => dissectFrom('tor-cell', bytes)],
  [relay, (bytes) => dissectFrom('relay', bytes)],
  [relay, (bytes) => dissectOpened('onion', bytes)],
  [new Uint8Array([...cells, 23, 0, 0]), (bytes) => dissectOpened('tls', bytes)],
  [known.PING.subarray(14), (bytes) => dissectOpened('wireguard', bytes)],
];

/** Numbers from 0 up to `below`, the same every time: a linear congruential generator (Numerical Recipes). */
function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Change = (bytes: Uint8Array, next: (below: number) => number) => Uint8Array;

const flip: Change = (bytes, next) => {
  const at = next(bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << next(8));
  return bytes;
};
const cut: Change = (bytes, next) => bytes.subarray(0, next(bytes.length + 1));
const insert: Change = (bytes, next) => {
  const at = next(bytes.length + 1);
  const more = Uint8Array.from({ length: 1 + next(8) }, () => next(256));
  return new Uint8Array([...bytes.subarray(0, at), ...more, ...bytes.subarray(at)]);
};
/** Two bytes next to each other become a length that can hardly be right: 0, 1, the greatest, or a bit off. */
const lie: Change = (bytes, next) => {
  const at = next(Math.max(1, bytes.length - 1));
  const was = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  const value = [0, 1, 0xffff, was + 1, was - 1, was + 256][next(6)] ?? 0;
  bytes[at] = value >> 8;
  if (at + 1 < bytes.length) bytes[at + 1] = value;
  return bytes;
};
const CHANGES = [flip, flip, flip, cut, insert, lie, lie];

test(
  `of ${CASES.toLocaleString('en')} damaged packets each is read to its end, with every byte in one leaf`,
  { timeout: 60_000 },
  () => {
    const next = sequence(4);
    let withProblems = 0;
    for (let n = 0; n < CASES; n++) {
      const [seed, read] = SEEDS[n % SEEDS.length] ?? [new Uint8Array(), frame];
      let bytes: Uint8Array = seed.slice();
      for (let changes = 1 + next(4); changes > 0; changes--)
        bytes = (CHANGES[next(CHANGES.length)] ?? flip)(bytes, next);
      const { envelopes, problems } = read(bytes);
      if (problems.length > 0) withProblems++;
      if (!coverage(envelopes, bytes.length).every((times) => times === 1))
        expect.fail(`case ${String(n)}: ${Buffer.from(bytes).toString('hex')}`);
    }
    // The changes do damage: a run in which nothing was found wrong would show nothing.
    expect(withProblems).toBeGreaterThan(CASES / 4);
  },
);
