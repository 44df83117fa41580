import { EM, FURTHER, MONO, SANS, SANS_BOLD, SERIF_BOLD } from './advances.ts';
import type { Face } from './still.ts';

/** What a text is set in; `size` in pixels. */
export interface Font {
  readonly face: Face;
  readonly size: number;
  readonly bold?: boolean;
}

const span = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);
const CHARACTERS = [
  ...span(0x20, 0x7f),
  ...span(0xa0, 0x100),
  ...Array.from(FURTHER, (character) => character.codePointAt(0) ?? 0),
];

interface Advances {
  readonly of: ReadonlyMap<number, number>;
  readonly widest: number;
}

function advancesOf(table: readonly number[]): Advances {
  return {
    of: new Map(CHARACTERS.map((character, i) => [character, table[i] ?? EM])),
    widest: Math.max(...table),
  };
}

const ADVANCES = { sans: advancesOf(SANS), bold: advancesOf(SANS_BOLD), serif: advancesOf(SERIF_BOLD) };

/** Serif is measured as bold, which is the wider, however it is set. */
function advancesIn({ face, bold }: Font): Advances {
  if (face === 'serif') return ADVANCES.serif;
  return bold === true ? ADVANCES.bold : ADVANCES.sans;
}

/**
 * How wide a text is on one line, in pixels, set in DejaVu without kerning. A character that the table does
 * not have counts as the widest of its face, so a text is never wider than said.
 */
export function widthOf(text: string, font: Font): number {
  const characters = Array.from(text);
  if (font.face === 'mono') {
    const wide = characters.filter((character) => (character.codePointAt(0) ?? 0) > 0x2fff).length;
    return ((characters.length + wide) * MONO * font.size) / EM;
  }
  const { of, widest } = advancesIn(font);
  const units = characters.reduce((sum, each) => sum + (of.get(each.codePointAt(0) ?? 0) ?? widest), 0);
  return (units * font.size) / EM;
}
