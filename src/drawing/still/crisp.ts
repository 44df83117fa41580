import type { Mark } from './still.ts';

/** A length in whole pixels. */
function whole(length: number, pixel: number): number {
  return Math.round(length / pixel) * pixel;
}

/** A stroke in half pixels, which are whole ones at twice the size; never none. */
function halves(thick: number, pixel: number): number {
  return (Math.max(1, Math.round((2 * thick) / pixel)) * pixel) / 2;
}

/** The middle of a stroke of `thick` whose one edge, and at whole pixels both, lies on a pixel. */
function middle(at: number, thick: number, pixel: number): number {
  return whole(at - thick / 2, pixel) + thick / 2;
}

type Box = Extract<Mark, { kind: 'box' }>;
type Line = Extract<Mark, { kind: 'line' }>;

function crispBox(box: Box, pixel: number): Mark {
  const { x, y, w, h, round = 0, stroke, thick = 1 } = box;
  // A circle has no edge that could lie along pixels.
  if (2 * round >= Math.min(w, h)) return box;
  const after = stroke === undefined ? 0 : halves(thick, pixel);
  const before = stroke === undefined ? 0 : thick;
  const near = (at: number): number => whole(at - before / 2, pixel) + after / 2;
  const far = (at: number): number => whole(at + before / 2, pixel) - after / 2;
  const [left, top, right, bottom] = [near(x), near(y), far(x + w), far(y + h)];
  return {
    ...box,
    x: left,
    y: top,
    w: right - left,
    h: bottom - top,
    ...(stroke !== undefined && { thick: after }),
  };
}

const POINT = String.raw`(-?[\d.]+)[ ,](-?[\d.]+)`;
const SEGMENT = new RegExp(`M${POINT}L${POINT}`, 'g');
const SEGMENTS = new RegExp(`^(?:M${POINT}L${POINT})+$`);

/** Strokes along the axes, each with its ends; nothing for any other path. */
function straightIn(d: string): readonly (readonly [number, number, number, number])[] {
  if (!SEGMENTS.test(d)) return [];
  const segments = [...d.matchAll(SEGMENT)].map(([, a, b, c, e]): [number, number, number, number] => [
    Number(a),
    Number(b),
    Number(c),
    Number(e),
  ]);
  return segments.every(([x1, y1, x2, y2]) => x1 === x2 || y1 === y2) ? segments : [];
}

function crispLine(line: Line, pixel: number): Mark {
  const straight = straightIn(line.d);
  if (line.stroke === undefined || straight.length === 0) return line;
  const thick = halves(line.thick ?? 1, pixel);
  const d = straight.map(([x1, y1, x2, y2]) => {
    if (x1 === x2) {
      const x = middle(x1, thick, pixel);
      return `M${x} ${whole(y1, pixel)}L${x} ${whole(y2, pixel)}`;
    }
    const y = middle(y1, thick, pixel);
    return `M${whole(x1, pixel)} ${y}L${whole(x2, pixel)} ${y}`;
  });
  return { ...line, thick, d: d.join('') };
}

/**
 * A mark as it is sharpest where lengths are counted in pixels: a text begins on one, and the edges of boxes and of strokes along the
 * axes lie on them, so that no edge is a row of shades. Curves, slants and circles stay where they are. In: a mark, and how long a
 * pixel is. Out: the mark, moved by less than one.
 */
export function crisp(mark: Mark, pixel: number): Mark {
  switch (mark.kind) {
    case 'text':
      return { ...mark, x: whole(mark.x, pixel), y: whole(mark.y, pixel) };
    case 'box':
      return crispBox(mark, pixel);
    case 'line':
      return crispLine(mark, pixel);
  }
}
