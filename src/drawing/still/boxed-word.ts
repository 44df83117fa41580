import { BODY, LEADING, lines, type Block, type Set } from './block.ts';
import { widthOf } from './measure.ts';
import type { Mark, Paint } from './still.ts';
import { wrap } from './wrap-text.ts';

/** A word in a small frame, to stand over strokes or in a line. In: how wide it may be. */
export function boxedWord(
  text: string,
  w: number,
  set: Set & { readonly stroke?: Paint; readonly dash?: readonly number[] } = {},
): Block {
  const { stroke = 'ink', dash, ...ink } = set;
  const font = { ...BODY, ...ink };
  const broken = wrap(text, w - 16, font);
  const inside = lines(broken, ink);
  const wide = Math.min(w, Math.max(0, ...broken.map((line) => widthOf(line, font))) + 16);
  return {
    h: inside.h + 8,
    at: (x, y) => [
      {
        kind: 'box',
        x,
        y,
        w: wide,
        h: inside.h + 8,
        round: 4,
        fill: 'card',
        stroke,
        thick: 2,
        ...(dash && { dash }),
      },
      ...inside.at(x + 8, y + 4),
    ],
  };
}

/** Text on a ground of the card's colour, so that strokes behind it do not cross it. */
export function grounded(text: string, w: number, set: Set = {}): Block {
  const font = { ...BODY, ...set };
  const broken = wrap(text, w - 8, font);
  const inside = lines(broken, set);
  return {
    h: inside.h,
    at: (x, y) => [
      ...broken.map((line, i): Mark => ({
        kind: 'box',
        x: x - 4,
        y: y + i * font.size * LEADING,
        w: widthOf(line, font) + 8,
        h: font.size * LEADING,
        round: 3,
        fill: 'card',
      })),
      ...inside.at(x, y),
    ],
  };
}
