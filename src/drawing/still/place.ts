import type { Mark } from './still.ts';

/** Where a drawing is put on a larger one, and how much larger it becomes. */
interface Spot {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

const COMMAND = /([a-df-z])([^a-df-z]*)/gi;
const NUMBER = /-?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?/gi;

/** What the numbers after a command are (SVG 2 §9.3): along, down, a length, or nothing that a move changes. */
const NUMBERS: Readonly<Record<string, string>> = {
  M: 'xy',
  L: 'xy',
  H: 'x',
  V: 'y',
  C: 'xyxyxy',
  S: 'xyxy',
  Q: 'xyxy',
  T: 'xy',
  A: 'rr---xy',
  Z: '',
};

function movedPath(d: string, { x, y, scale }: Spot): string {
  return d.replace(COMMAND, (_, command: string, rest: string) => {
    const kinds = NUMBERS[command.toUpperCase()] ?? '';
    // What is counted from the last point has no place of its own.
    const at = command === command.toUpperCase() ? { x, y } : { x: 0, y: 0 };
    const moved = (rest.match(NUMBER) ?? []).map((number, i) => {
      const kind = kinds[i % kinds.length];
      if (kind === 'x' || kind === 'y') return Number(number) * scale + at[kind];
      return kind === 'r' ? Number(number) * scale : Number(number);
    });
    return command + moved.join(' ');
  });
}

/**
 * A drawing put somewhere else. In: marks, and the spot: where their origin comes to lie, and what every length is
 * multiplied by. Out: the marks there.
 */
export function placed(marks: readonly Mark[], spot: Spot): Mark[] {
  const { x, y, scale } = spot;
  return marks.map((mark): Mark => {
    if (mark.kind === 'text')
      return { ...mark, x: mark.x * scale + x, y: mark.y * scale + y, size: mark.size * scale };
    const stroked = {
      ...(mark.thick !== undefined && { thick: mark.thick * scale }),
      ...(mark.dash && { dash: mark.dash.map((length) => length * scale) }),
    };
    if (mark.kind === 'line') return { ...mark, ...stroked, d: movedPath(mark.d, spot) };
    return {
      ...mark,
      ...stroked,
      x: mark.x * scale + x,
      y: mark.y * scale + y,
      w: mark.w * scale,
      h: mark.h * scale,
      ...(mark.round !== undefined && { round: mark.round * scale }),
    };
  });
}
