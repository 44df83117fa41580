import { wireParticulars } from '#words/wire-particular.ts';
import type { Capture, CapturedFrame, CapturedInterface, CapturedSecrets, LinkType } from './capture.ts';
import type { WireProblem } from './envelope.ts';
import { AROUND_BODY, BLOCK, BYTE_ORDER, OPTION, padded, SECRETS } from './pcapng-format.ts';
import { wireProblem, type WireProblemCode } from './wire-problem.ts';

/** Raw IP has a number of its own, and 12 and 14 from systems that took theirs; 228 and 229 tell the version. */
const LINKS: ReadonlyMap<number, LinkType> = new Map<number, LinkType>([
  [1, 'ethernet'],
  [12, 'raw-ip'],
  [14, 'raw-ip'],
  [101, 'raw-ip'],
  [228, 'raw-ip'],
  [229, 'raw-ip'],
]);

/** An interface of a section: its place in the capture, and how many units of its times are a second. */
interface Known {
  readonly index: number;
  readonly perSecond: bigint;
}

interface Reading {
  readonly view: DataView;
  readonly bytes: Uint8Array;
  readonly interfaces: CapturedInterface[];
  readonly frames: CapturedFrame[];
  readonly secrets: CapturedSecrets[];
  readonly problems: WireProblem[];
  comment: string | undefined;
  little: boolean;
  /** The interfaces of this section, by their number in it; nothing for one that is not read. */
  known: (Known | undefined)[];
}

/** A block’s body: where it begins in the file and where it ends. */
interface Body {
  readonly at: number;
  readonly end: number;
}

const decoder = new TextDecoder();

function complain(reading: Reading, code: WireProblemCode, at: number, particular?: string): void {
  reading.problems.push(wireProblem(code, at, particular));
}

function u32(reading: Reading, at: number): number {
  return reading.view.getUint32(at, reading.little);
}

function text(reading: Reading, at: number, length: number): string {
  return decoder.decode(reading.bytes.subarray(at, at + length));
}

/** The options from `at` to the end of a body, the first of each number. One that overruns ends the list. */
function optionsOf(reading: Reading, at: number, end: number): Map<number, { at: number; length: number }> {
  const found = new Map<number, { at: number; length: number }>();
  for (let here = at; here + 4 <= end;) {
    const code = reading.view.getUint16(here, reading.little);
    const length = reading.view.getUint16(here + 2, reading.little);
    if (code === OPTION.end || here + 4 + length > end) break;
    if (!found.has(code)) found.set(code, { at: here + 4, length });
    here += 4 + padded(length);
  }
  return found;
}

function textOption(reading: Reading, code: number, at: number, end: number): string | undefined {
  const option = optionsOf(reading, at, end).get(code);
  return option && text(reading, option.at, option.length);
}

function readSection(reading: Reading, { at, end }: Body): void {
  reading.known = [];
  reading.comment ??= textOption(reading, OPTION.comment, at + 16, end);
}

/** Units in a second: a power of ten, or of two if the highest bit is set: §4.2, if_tsresol. */
function unitsPerSecond(resolution: number): bigint {
  return resolution >= 128 ? 1n << BigInt(resolution - 128) : 10n ** BigInt(resolution);
}

function readInterface(reading: Reading, { at, end }: Body): void {
  const number = reading.view.getUint16(at, reading.little);
  const link = LINKS.get(number);
  const name = textOption(reading, OPTION.name, at + 8, end) ?? `interface ${reading.known.length}`;
  if (!link) {
    complain(reading, 106, at, wireParticulars.linkType(name, number));
    reading.known.push(undefined);
    return;
  }
  const option = optionsOf(reading, at + 8, end).get(OPTION.resolution);
  const resolution = option?.length === 1 ? reading.view.getUint8(option.at) : 6;
  reading.known.push({ index: reading.interfaces.length, perSecond: unitsPerSecond(resolution) });
  reading.interfaces.push({ name, link });
}

function readPacket(reading: Reading, { at, end }: Body): void {
  const number = u32(reading, at);
  const length = u32(reading, at + 12);
  const original = u32(reading, at + 16);
  if (length > end - at - 20) return complain(reading, 104, at + 12, wireParticulars.frameClaims(length));
  if (number >= reading.known.length)
    return complain(reading, 105, at, wireParticulars.namesInterface(number));
  const known = reading.known[number];
  if (!known) return;
  if (length < original) complain(reading, 107, at + 12, wireParticulars.cutTo(length, original));
  const units = (BigInt(u32(reading, at + 4)) << 32n) | BigInt(u32(reading, at + 8));
  const comment = textOption(reading, OPTION.comment, at + 20 + padded(length), end);
  reading.frames.push({
    interface: known.index,
    time: Number((units * 1_000_000n) / known.perSecond),
    bytes: reading.bytes.slice(at + 20, at + 20 + length),
    ...(comment !== undefined && { comment }),
  });
}

function readSecrets(reading: Reading, { at, end }: Body): void {
  const type = u32(reading, at);
  const length = u32(reading, at + 4);
  if (length > end - at - 8) return complain(reading, 104, at + 4, wireParticulars.keysClaim(length));
  const kind = type === SECRETS.tls ? 'tls' : type === SECRETS.wireguard ? 'wireguard' : undefined;
  if (kind) reading.secrets.push({ kind, text: text(reading, at + 8, length) });
}

/** The blocks that are read: how much of a body is fixed, and what reads it. All others are passed over. */
const READERS: ReadonlyMap<number, { fixed: number; read: (reading: Reading, body: Body) => void }> = new Map(
  [
    [BLOCK.section, { fixed: 16, read: readSection }],
    [BLOCK.interface, { fixed: 8, read: readInterface }],
    [BLOCK.packet, { fixed: 20, read: readPacket }],
    [BLOCK.secrets, { fixed: 8, read: readSecrets }],
  ],
);

/** Takes the byte order from the section that begins at `at`. False if it tells none. */
function turnTo(reading: Reading, at: number): boolean {
  if (at + 12 > reading.bytes.length) return false;
  for (const little of [true, false]) {
    if (reading.view.getUint32(at + 8, little) !== BYTE_ORDER) continue;
    reading.little = little;
    return true;
  }
  return false;
}

/** Reads the block at `at`. Out: where the next one begins, or nothing if it cannot be found. */
function readBlock(reading: Reading, at: number): number | undefined {
  const left = reading.bytes.length - at;
  if (left < AROUND_BODY) {
    complain(reading, 102, at);
    return undefined;
  }
  if (reading.view.getUint32(at) === BLOCK.section && !turnTo(reading, at)) {
    complain(reading, at === 0 ? 101 : 103, at);
    return undefined;
  }
  const type = u32(reading, at);
  const length = u32(reading, at + 4);
  if (length < AROUND_BODY || length % 4 !== 0) {
    complain(reading, 103, at + 4, wireParticulars.says(length));
    return undefined;
  }
  if (length > left) {
    complain(reading, 102, at, wireParticulars.saysAndLeft(length, left));
    return undefined;
  }
  if (u32(reading, at + length - 4) !== length) {
    complain(reading, 103, at + length - 4, wireParticulars.endDiffers);
    return undefined;
  }
  const body = { at: at + 8, end: at + length - 4 };
  const reader = READERS.get(type);
  if (reader && body.end - body.at < reader.fixed) complain(reading, 104, at);
  else reader?.read(reading, body);
  return at + length;
}

/**
 * What a pcapng file holds. In: its bytes, of any writer and in either byte order. Out: interfaces, frames,
 * keys and the first comment, as far as they could be read, and every problem; at the first block whose length
 * cannot be, reading ends. Blocks of other kinds are passed over. Nothing is thrown, whatever the bytes are.
 * Source: draft-ietf-opsawg-pcapng §3, §4.
 */
export function readPcapng(bytes: Uint8Array): { capture: Capture; problems: readonly WireProblem[] } {
  const reading: Reading = {
    view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length),
    // Node’s Buffer is a Uint8Array whose slices share its memory; frames are copies.
    bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length),
    interfaces: [],
    frames: [],
    secrets: [],
    problems: [],
    comment: undefined,
    little: true,
    known: [],
  };
  const begins = bytes.length >= 4 && reading.view.getUint32(0) === BLOCK.section;
  if (!begins) complain(reading, 101, 0);
  for (let at: number | undefined = 0; begins && at !== undefined && at < bytes.length;)
    at = readBlock(reading, at);
  const { interfaces, frames, secrets, problems, comment } = reading;
  return { capture: { ...(comment !== undefined && { comment }), interfaces, frames, secrets }, problems };
}
