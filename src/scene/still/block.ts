import { widthOf, type Font } from './measure.ts';
import type { Mark, Paint } from './still.ts';
import { wrap } from './wrap.ts';

/** A part of a picture that knows its height and can be drawn anywhere; `at` takes its top left corner. */
export interface Block {
  readonly h: number;
  readonly at: (x: number, y: number) => readonly Mark[];
}

/** Of the size of a text: from one base line to the next, and from the top of a line to its base line. */
export const LEADING = 1.3;
export const ASCENT = 1;

/** No text on a sheet is smaller: at half the sheet's width it is still read. */
export const SMALLEST = 20;

const BODY: Font = { face: 'sans', size: 22 };

/** Ink of its own on a text; `struck` for what has been replaced. */
export interface Set extends Partial<Font> {
  readonly fill?: Paint;
  readonly struck?: boolean;
}

/** Lines of text, already broken. */
export function lines(texts: readonly string[], { fill = 'ink', struck, ...font }: Set = {}): Block {
  const { face, size, bold } = { ...BODY, ...font };
  return {
    h: Math.ceil(texts.length * size * LEADING),
    at: (x, y) =>
      texts.map((text, i) => ({
        kind: 'text',
        x,
        y: y + size * (ASCENT + i * LEADING),
        text,
        size,
        face,
        fill,
        ...(bold === true && { bold }),
        ...(struck === true && { struck }),
      })),
  };
}

/** A text broken to `w` pixels. */
export function words(text: string, w: number, set: Set = {}): Block {
  return lines(wrap(text, w, { ...BODY, ...set }), set);
}

/** Blocks one under the other; those without height are left out, with their gap. */
export function stack(blocks: readonly Block[], gap = 0): Block {
  const shown = blocks.filter(({ h }) => h > 0);
  const tops = shown.map((_, i) => shown.slice(0, i).reduce((sum, { h }) => sum + h + gap, 0));
  return {
    h: shown.reduce((sum, { h }) => sum + h, 0) + gap * Math.max(0, shown.length - 1),
    at: (x, y) => shown.flatMap((block, i) => block.at(x, y + (tops[i] ?? 0))),
  };
}

/** Blocks side by side, each in a column `w` wide. */
export function row(blocks: readonly Block[], w: number, gap: number): Block {
  return {
    h: Math.max(0, ...blocks.map(({ h }) => h)),
    at: (x, y) => blocks.flatMap((block, i) => block.at(x + i * (w + gap), y)),
  };
}

/** Nothing, `h` high. */
export const space = (h: number): Block => ({ h, at: () => [] });

/** Parallel strokes at 45° over a rectangle, each cut off at its edges. For what is compromised. */
export function hatch(x: number, y: number, w: number, h: number, stroke: Paint, apart = 12): Mark {
  const count = Math.floor((w + h) / apart);
  const strokes = Array.from({ length: count }, (_, i) => {
    const c = (i + 1) * apart;
    const [x1, y1] = c <= w ? [c, 0] : [w, c - w];
    const [x2, y2] = c <= h ? [0, c] : [c - h, h];
    return `M${x + x1} ${y + y1}L${x + x2} ${y + y2}`;
  });
  return { kind: 'line', d: strokes.join(''), stroke, thick: 2 };
}

/** How a card looks. `hatched` puts strokes behind what is in it. */
export interface Look {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly thick?: number;
  readonly dash?: readonly number[];
  readonly round?: number;
  readonly pad?: number;
  readonly hatched?: Paint;
  /** Height at least. */
  readonly least?: number;
}

/** A frame around what `inside` makes of the width that is left in it. */
export function card(w: number, inside: (w: number) => Block, look: Look = {}): Block {
  const { fill = 'card', stroke = 'line', thick = 2, dash, round = 4, pad = 16, hatched, least = 0 } = look;
  const block = inside(w - 2 * pad);
  const h = Math.max(least, block.h + 2 * pad);
  return {
    h,
    at: (x, y) => [
      { kind: 'box', x, y, w, h, round, fill, stroke, thick, ...(dash && { dash }) },
      ...(hatched ? [hatch(x, y, w, h, hatched)] : []),
      ...block.at(x + pad, y + pad),
    ],
  };
}

/** Cards in rows of `columns`; those of one row are made equally high by `make`, which takes width and least height. */
export function grid(
  makers: readonly ((w: number, least: number) => Block)[],
  w: number,
  columns: number,
  gap = 16,
): Block {
  const column = (w - gap * (columns - 1)) / columns;
  const rows = Array.from({ length: Math.ceil(makers.length / columns) }, (_, i) =>
    makers.slice(i * columns, (i + 1) * columns),
  );
  return stack(
    rows.map((makersOfRow) => {
      const least = Math.max(...makersOfRow.map((make) => make(column, 0).h));
      return row(
        makersOfRow.map((make) => make(column, least)),
        column,
        gap,
      );
    }),
    gap,
  );
}

/** A word in a small frame, to stand over strokes or in a line. In: how wide it may be. */
export function tag(
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
    h: inside.h + 6,
    at: (x, y) => [
      {
        kind: 'box',
        x,
        y,
        w: wide,
        h: inside.h + 6,
        round: 4,
        fill: 'card',
        stroke,
        thick: 2,
        ...(dash && { dash }),
      },
      ...inside.at(x + 8, y + 2),
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
