import type { Envelope } from '#wire/envelope.ts';
import { everyEnvelope } from '#wire/find.ts';
import { rowsOf } from './sheet.ts';

/** A frame up to this long is written out whole. */
const WHOLE = 256;
/** Of longer ones, so many rows of what is sealed: noise tells no more by being long. */
const SEALED_ROWS = 3;

/**
 * Bytes as lines of text: offset, eight bytes, and what of them can be printed. In: the bytes and what they hold. Out: the
 * lines; of a long frame, what is sealed is cut short by a line that says so.
 */
export function dumpOf(bytes: Uint8Array, envelopes: readonly Envelope[]): string[] {
  const seals = everyEnvelope(envelopes).filter(({ kind }) => kind === 'sealed');
  const rows = rowsOf([{ title: '', bytes, envelopes }], 0, []);
  const lines: string[] = [];
  for (let i = 0; i < rows.length; i++) {
    const at = i * 8;
    const seal = seals.find(({ start, length }) => start <= at && at + 8 <= start + length);
    const skip = seal && bytes.length > WHOLE ? Math.floor((seal.start + seal.length - at) / 8) : 0;
    if (seal && skip > 1 && at >= seal.start + SEALED_ROWS * 8) {
      lines.push(`…    ${skip * 8} more sealed bytes`);
      i += skip - 1;
      continue;
    }
    const { offset, pieces } = rows[i] ?? { offset: '', pieces: [] };
    const hex = pieces.flatMap((piece) => piece.hex).join(' ');
    lines.push(`${offset}  ${hex.padEnd(23)}  ${pieces.map(({ text }) => text).join('')}`);
  }
  return lines;
}
