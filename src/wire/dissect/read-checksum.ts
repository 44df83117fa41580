import { checkFields } from '#words/field-check.ts';
import { carried, complement } from '../checksum.ts';
import type { Cursor } from './cursor.ts';
import { hexadecimal } from './show.ts';

/**
 * Reads a checksum and says whether it is right. In: the sum of everything that it covers, itself included;
 * nothing if not all of that is there. A wrong one is problem 205. Source: RFC 1071 §1.
 */
export function readChecksum(cursor: Cursor, sum: number | undefined, says: string, none?: string): void {
  const at = cursor.at;
  const found = cursor.number(2, 'checksum', { name: checkFields.checksum, says }, (value) => {
    if (sum === undefined) return checkFields.unchecked(hexadecimal(value, 2));
    if (value === 0 && none !== undefined) return `${hexadecimal(value, 2)}, ${none}`;
    if (sum === 0xffff) return checkFields.correct(hexadecimal(value, 2));
    return checkFields.wrong(hexadecimal(value, 2), hexadecimal(right(value, sum), 2));
  });
  if (cursor.isOver() || sum === undefined || sum === 0xffff || (found === 0 && none !== undefined)) return;
  cursor.complain(
    205,
    checkFields.isAndShouldBe(hexadecimal(found, 2), hexadecimal(right(found, sum), 2)),
    at,
  );
}

/** What the checksum should be: taken out of the sum, that is added as its complement. */
function right(found: number, sum: number): number {
  return complement(carried(sum + complement(found)));
}
