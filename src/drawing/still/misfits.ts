import { widthOf } from './measure.ts';
import type { Mark, Still } from './still.ts';

type Text = Extract<Mark, { kind: 'text' }>;

interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** How far letters of DejaVu reach above and below the base line, in parts of the size. */
const [ABOVE, BELOW] = [0.76, 0.24];

/** Two figures that differ by less than this lie on each other. */
const HAIR = 0.5;

function boundsOf({ x, y, text, size, face, bold, anchor = 'start' }: Text): Bounds {
  const w = widthOf(text, { face, size, ...(bold === true && { bold }) });
  const left = anchor === 'start' ? x : anchor === 'end' ? x - w : x - w / 2;
  return { left, right: left + w, top: y - ABOVE * size, bottom: y + BELOW * size };
}

const within = (inner: Bounds, outer: Bounds): boolean =>
  inner.left >= outer.left - HAIR &&
  inner.right <= outer.right + HAIR &&
  inner.top >= outer.top - HAIR &&
  inner.bottom <= outer.bottom + HAIR;

const cross = (a: Bounds, b: Bounds): boolean =>
  a.left < b.right - HAIR && b.left < a.right - HAIR && a.top < b.bottom - HAIR && b.top < a.bottom - HAIR;

const holds = ({ left, right, top, bottom }: Bounds, x: number, y: number): boolean =>
  left <= x && x <= right && top <= y && y <= bottom;

const area = ({ left, right, top, bottom }: Bounds): number => (right - left) * (bottom - top);

/**
 * What does not fit in a still, as one line for each: a text that leaves the sheet or the smallest box that its
 * middle is in, a text over another, a text that is smaller than `smallest` pixels. Empty if all is well.
 */
export function misfits({ width, height, marks }: Still, smallest = 20): string[] {
  const sheet: Bounds = { left: 0, right: width, top: 0, bottom: height };
  const boxes = marks.flatMap((mark): Bounds[] =>
    mark.kind === 'box'
      ? [{ left: mark.x, right: mark.x + mark.w, top: mark.y, bottom: mark.y + mark.h }]
      : [],
  );
  const texts = marks
    .filter((mark) => mark.kind === 'text')
    .map((mark) => ({ mark, bounds: boundsOf(mark) }));
  return [
    ...boxes
      .filter((box) => !within(box, sheet))
      .map((box) => `a box leaves the sheet: ${JSON.stringify(box)}`),
    ...texts.flatMap(({ mark: { text, size }, bounds }, i) => {
      const [x, y] = [(bounds.left + bounds.right) / 2, (bounds.top + bounds.bottom) / 2];
      const around = boxes.filter((box) => holds(box, x, y)).sort((a, b) => area(a) - area(b))[0] ?? sheet;
      return [
        ...(size < smallest ? [`“${text}” is ${size} px`] : []),
        ...(within(bounds, around) ? [] : [`“${text}” leaves its box`]),
        ...texts
          .slice(i + 1)
          .filter((other) => cross(bounds, other.bounds))
          .map((other) => `“${text}” and “${other.mark.text}” overlap`),
      ];
    }),
  ];
}
