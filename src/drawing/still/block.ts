import type { Font } from './measure.ts';
import type { Mark, Paint } from './still.ts';
import { struckThrough } from './strike.ts';
import { wrap } from './wrap-text.ts';

/** A part of a picture that knows its height and can be drawn anywhere; `at` takes its top left corner. */
export interface Block {
  readonly h: number;
  readonly at: (x: number, y: number) => readonly Mark[];
}

/** Of the size of a text: from one base line to the next, and from the top of a line to its base line. */
export const LEADING = 1.3;
const ASCENT = 1;

/** No text on a sheet is smaller: at half the sheet's width it is still read. */
export const SMALL = { size: 20 } as const;
export const QUIET = { ...SMALL, fill: 'muted' } as const;

/** What running text on a sheet is set in. */
export const BODY: Font = { face: 'sans', size: 22 };

/** Ink of its own on a text; `struck` for what has been replaced. */
export interface Set extends Partial<Font> {
  readonly fill?: Paint;
  readonly struck?: boolean;
  readonly anchor?: 'end';
}

/** Lines of text, already broken. */
export function lines(texts: readonly string[], { fill = 'ink', struck, anchor, ...font }: Set = {}): Block {
  const { face, size, bold } = { ...BODY, ...font };
  return {
    h: Math.ceil(texts.length * size * LEADING),
    at: (x, y) =>
      texts.flatMap((text, i) => {
        const mark: Extract<Mark, { kind: 'text' }> = {
          kind: 'text',
          x,
          y: y + size * (ASCENT + i * LEADING),
          text,
          size,
          face,
          fill,
          ...(bold === true && { bold }),
          ...(anchor && { anchor }),
        };
        return struck === true ? struckThrough(mark) : [mark];
      }),
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

/** Blocks side by side, each at its own distance from the left. */
export function columns(placed: readonly { readonly left: number; readonly block: Block }[]): Block {
  return {
    h: Math.max(0, ...placed.map(({ block }) => block.h)),
    at: (x, y) => placed.flatMap(({ left, block }) => block.at(x + left, y)),
  };
}

/** Blocks side by side, each in a column `w` wide. */
export function row(blocks: readonly Block[], w: number, gap: number): Block {
  return columns(blocks.map((block, i) => ({ left: i * (w + gap), block })));
}

/** A block, moved to the right. */
export const indented = (block: Block, by: number): Block => columns([{ left: by, block }]);

/** Two blocks on a line: one at its left end, one, set to end there, at its right. */
export function beside(left: Block, right: Block, w: number): Block {
  return columns([
    { left: 0, block: left },
    { left: w, block: right },
  ]);
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
