import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { coverage } from './coverage.ts';
import { damaged } from '../../tools/damage.ts';
import { dissect, dissectFrom, dissectOpened } from './dissect.ts';
import type { Dissection, Envelope, EnvelopeKind } from './envelope.ts';
import { everyEnvelope } from './find-fields.ts';
import { fuzz, shownBytes } from '../../tools/fuzz.ts';
import * as known from './known-frames.ts';
import { readPcapng } from './pcapng.ts';
import { wireProblems } from '#words/wire-problem.ts';
import { KNOWN_TUNNEL } from './seal/known-tunnel.ts';

const { hex } = known;
const CASES = 100_000;
const SEED = 4;
/** Longer ones say nothing new and take longer. */
const MOST = 120;

const openVpn = hex(`0018 48 000007 00000002 ${'cc'.repeat(16)} 0009 38 0102030405060708`);
const dns = hex(
  '1234 8180 0001 0002 0000 0000 03777777 076578616d706c65 00 0001 0001' +
    'c00c 0005 0001 0000003c 0002 c010 c010 0001 0001 0000003c 0004 c6336450',
);
const cells = hex(`00000bb8 81 0004 01020304 00000bb8 03 ${'ab'.repeat(509)}`);
const http = new TextEncoder().encode('GET / HTTP/1.1\r\nHost: www.example\r\nAccept: */*\r\n\r\n');
const relays = [
  '02 0000 0001 deadbeef 0012 47455420 2f20 485454502f312e31 0d0a 0d0a',
  '0c 0000 0001 deadbeef 000a 04 04 c6336450 0000003c',
  '01 0000 0001 deadbeef 0013 7777772e786b63642e636f6d3a34343300 00000003',
  '04 0000 0001 deadbeef 0019 00000000 06 20010db8 00000000 00000000 00001122 00000e10',
].map((message) => {
  const body = new Uint8Array(509);
  body.set(hex(message));
  return body;
});
/** One of each type: initiation, response and transport data as captured, and a cookie reply. */
const wireGuard = [
  KNOWN_TUNNEL.initiation,
  KNOWN_TUNNEL.response,
  hex(`03000000 01020304 ${'cc'.repeat(24)} ${'dd'.repeat(32)}`),
  KNOWN_TUNNEL.request,
];

/** The frames of the committed captures, one of each make: the same envelopes with the same fields in the same order. */
function captured(): Uint8Array[] {
  const folder = new URL('../../lab/recordings/', import.meta.url);
  const makes = new Map<string, Uint8Array>();
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter((name) => name.endsWith('.pcapng')).sort())
    for (const { bytes } of readPcapng(readFileSync(new URL(file, folder))).capture.frames) {
      if (bytes.length > MOST) continue;
      const make = everyEnvelope(dissect(bytes, 'ethernet').envelopes).map(({ title }) => title);
      if (!makes.has(make.join(' / '))) makes.set(make.join(' / '), bytes);
    }
  return [...makes.values()];
}

const frames = [
  ...captured(),
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
];

/** Every stretch of these frames that is an envelope of this kind. */
function within(kind: EnvelopeKind): Uint8Array[] {
  return frames.flatMap((bytes) =>
    everyEnvelope(dissect(bytes, 'ethernet').envelopes)
      .filter((envelope) => envelope.kind === kind)
      .map(({ start, length }) => bytes.subarray(start, start + length)),
  );
}

type Read = (bytes: Uint8Array) => Dissection;
type Way = readonly [name: string, seeds: readonly Uint8Array[], reads: readonly [Read, ...Read[]]];

/** A kind of header, and what to damage beside what was captured. */
const from = (kind: EnvelopeKind, ...more: readonly Uint8Array[]): Way => [
  kind,
  [...within(kind), ...more],
  [(bytes) => dissectFrom(kind, bytes)],
];
/** IP comes bare, and out of two kinds of seals. */
const ip = (version: 'ipv4' | 'ipv6'): Way => [
  version,
  within(version),
  [
    (bytes) => dissectFrom(version, bytes),
    (bytes) => dissect(bytes, 'raw-ip'),
    (bytes) => dissectOpened('wireguard', bytes),
    (bytes) => dissectOpened('openvpn', bytes),
  ],
];

const WAYS: readonly Way[] = [
  ['ethernet', frames, [(bytes) => dissect(bytes, 'ethernet')]],
  from('arp'),
  ip('ipv4'),
  ip('ipv6'),
  from('tcp'),
  from('udp'),
  from('icmp'),
  from('icmpv6'),
  from('dns', dns, known.COMPRESSED_NAMES),
  from('http', http),
  from('tls', known.CLIENT_HELLO, known.SERVER_HELLO),
  from('wireguard', ...wireGuard),
  from('openvpn', openVpn),
  from('tor-cell', cells),
  ['relay', relays, [(bytes) => dissectFrom('relay', bytes), (bytes) => dissectOpened('onion', bytes)]],
  [
    'what TLS held',
    [cells, http, dns].map((bytes) => new Uint8Array([...bytes, 23, 0, 0])),
    [(bytes) => dissectOpened('tls', bytes)],
  ],
];

/** How many fields there are, and how much is said in them. */
function told(envelopes: readonly Envelope[], sum = { fields: 0, text: 0 }): typeof sum {
  for (const { fields, inner } of envelopes) {
    sum.fields += fields.length;
    for (const { value } of fields) sum.text += value.length;
    told(inner, sum);
  }
  return sum;
}

/** Throws unless every byte stands in one leaf, every problem has its number and its place, and no more is told than can be. */
function check({ envelopes, problems }: Dissection, length: number): void {
  const times = coverage(envelopes, length);
  for (let at = 0; at < length; at++)
    if (times[at] !== 1) throw new Error(`byte ${at} stands in ${times[at]} leaves`);
  for (const { code, at } of problems) {
    if (!Object.hasOwn(wireProblems, code)) throw new Error(`${code} is no number of a problem`);
    if (!(at >= 0 && at <= length)) throw new Error(`problem ${code} is at ${at} of ${length}`);
  }
  // No field is smaller than a bit. A byte can stand for a name of 255 bytes, each written with four characters at most.
  const { fields, text } = told(envelopes);
  if (fields > 8 * length) throw new Error(`${fields} fields in ${length} bytes`);
  if (text > 1024 * (length + 1)) throw new Error(`${text} characters about ${length} bytes`);
  if (problems.length > length + 1) throw new Error(`${problems.length} problems in ${length} bytes`);
}

const counts: Record<string, { seeds: number; read: number; 'with problems': number; 'CPU s': number }> = {};
afterAll(() => {
  console.table(counts);
});

test.each(WAYS)(
  `${CASES.toLocaleString('en')} damaged ones are each read to the end, every byte in one leaf, every problem by its number: %s`,
  (name, seeds, reads) => {
    expect(seeds.length).toBeGreaterThan(0);
    const before = process.cpuUsage();
    let withProblems = 0;
    let done = 0;
    fuzz({ name, seed: SEED, cases: CASES }, (n, next) => {
      const bytes = damaged(seeds[n % seeds.length] ?? new Uint8Array(), next);
      const read = reads[next(reads.length)] ?? reads[0];
      return {
        shown: () => shownBytes(bytes),
        read: () => {
          const dissection = read(bytes);
          check(dissection, bytes.length);
          done++;
          if (dissection.problems.length > 0) withProblems++;
        },
      };
    });
    counts[name] = {
      seeds: seeds.length,
      read: done,
      'with problems': withProblems,
      'CPU s': process.cpuUsage(before).user / 1e6,
    };
    expect(done).toBe(CASES);
  },
);
