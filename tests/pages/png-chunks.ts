/** What stands in the file of a picture beside its pixels (W3C PNG, third edition). */

import { crc32, inflateSync } from 'node:zlib';

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

/** In: a whole file. Out: its chunks, in their order (§ 5.3). Throws where one is cut off, or its checksum is another. */
export function chunksOf(file: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = 8; at < file.length;) {
    const end = at + 8 + file.readUInt32BE(at);
    const type = file.toString('latin1', at + 4, at + 8);
    if (file.readUInt32BE(end) !== crc32(file.subarray(at + 4, end)))
      throw new Error(`The checksum of ${type} at byte ${String(at)} is wrong.`);
    chunks.push({ type, data: file.subarray(at + 8, end) });
    at = end + 4;
  }
  return chunks;
}

/** Its texts, by their keywords (§ 11.3.3.4: keyword, 0, 1 for “compressed”, 0 for the method, language, translation, text). */
export function textsOf(chunks: readonly Chunk[]): Readonly<Record<string, string>> {
  const texts = chunks.flatMap(({ type, data }) => {
    const [before, keyword] = /^([^\0]+)\0\x01\0[^\0]*\0[^\0]*\0/.exec(data.toString('latin1')) ?? [];
    if (type !== 'iTXt' || before === undefined || keyword === undefined) return [];
    return [[keyword, inflateSync(data.subarray(before.length)).toString('utf8')] as const];
  });
  return Object.fromEntries(texts);
}

interface Animation {
  /** How many pictures it is said to have, and how often they are played; 0 is for ever (§ 11.3.6.1). */
  readonly frames: number;
  readonly plays: number;
  /** How long each picture stands, in seconds (§ 11.3.6.2). */
  readonly holds: readonly number[];
}

/** What a file that moves does; nothing if it does not move. */
export function animationOf(chunks: readonly Chunk[]): Animation | undefined {
  const control = chunks.find(({ type }) => type === 'acTL')?.data;
  if (!control) return undefined;
  const holds = chunks
    .filter(({ type }) => type === 'fcTL')
    // A divisor of 0 stands for 100.
    .map(({ data }) => data.readUInt16BE(20) / (data.readUInt16BE(22) || 100));
  return { frames: control.readUInt32BE(0), plays: control.readUInt32BE(4), holds };
}
