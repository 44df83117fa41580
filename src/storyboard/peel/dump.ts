import type { Envelope } from '#wire/envelope.ts';
import { peelSheet } from '#words/peel-sheet.ts';
import { leavesOf, rowsOf } from './packet-bytes.ts';

/** A frame up to this long is written out whole. */
const WHOLE = 256;
/** Of longer ones, so many rows of one field: noise tells no more by being long. */
const ROWS = 2;
const WIDTH = 8;

/**
 * Bytes as lines of text: offset, eight bytes, and what of them can be printed. In: the bytes and what they hold. Out: the
 * lines; in a long frame, a field that goes on and on is cut short by a line that says so.
 */
export function dumpOf(bytes: Uint8Array, envelopes: readonly Envelope[]): string[] {
  const sheet = { title: '', bytes, envelopes };
  const fields = leavesOf([sheet]).map(({ field }) => field);
  const rows = rowsOf([sheet], 0, []);
  const lines: string[] = [];
  for (let i = 0; i < rows.length; i++) {
    const at = i * WIDTH;
    const long = fields.find(
      ({ start, length }) => start + ROWS * WIDTH <= at && at + WIDTH <= start + length,
    );
    const skip = long && bytes.length > WHOLE ? Math.floor((long.start + long.length - at) / WIDTH) : 0;
    if (skip > 1) {
      lines.push(`…    ${peelSheet.moreBytes(skip * WIDTH)}`);
      i += skip - 1;
      continue;
    }
    const pieces = rows[i]?.pieces ?? [];
    const hex = pieces.flatMap((piece) => piece.hex).join(' ');
    lines.push(`${rows[i]?.offset ?? ''}  ${hex.padEnd(23)}  ${pieces.map(({ text }) => text).join('')}`);
  }
  return lines;
}
