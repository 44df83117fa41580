import { LABELS } from '#model/label.ts';
import type { Consequences, QubeFate } from '#simulation/compartments/consequences.ts';
import { shown, wayOf } from '#storyboard/compartments/sentences.ts';
import { compartmentsTold as words } from '#words/compartments-told.ts';
import type { Face, Hex, Mark } from './still/still.ts';
import { attributes, elements } from './still/svg-elements.ts';

/** A plan as a picture to take along, in colours of paper: it is printed and passed on. */
export interface PlanPicture {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark<Hex>[];
}

const INK: Hex = '#1d1f24';
const MUTED: Hex = '#5d616b';
const COLUMN = 300;
const GAP = 24;
const ROW = 22;
const TOP = 64;

/** The families of whatever machine opens the file. */
export const PLAN_FACES: Readonly<Record<Face, string>> = {
  sans: 'sans-serif',
  serif: 'serif',
  mono: 'monospace',
};

/** Cut to what a column has room for; a letter of the sans face is about half as wide as high. */
const fit = (text: string, size: number, width: number, wide = 0.56): string => {
  const room = Math.floor(width / (size * wide));
  const letters = Array.from(text);
  return letters.length > room ? `${letters.slice(0, room - 1).join('')}…` : text;
};

type Setting = Partial<Extract<Mark<Hex>, { kind: 'text' }>>;

function textMark(x: number, y: number, text: string, how: Setting = {}): Mark<Hex> {
  return { kind: 'text', x, y, text, size: 14, face: 'sans', fill: INK, ...how };
}

function box(x: number, y: number, w: number, h: number, fill: Hex): Mark<Hex> {
  return { kind: 'box', x, y, w, h, fill, stroke: INK, thick: 1 };
}

/** How high a qube's card is. */
function heightOf({ takes, mixture }: QubeFate): number {
  return 88 + takes.length * ROW + (mixture ? ROW : 0);
}

/** One qube of the plan as a card: its title bar, what its loss takes along, and how it is connected. */
function cardMarks(fate: QubeFate, total: number, x: number, y: number): Mark<Hex>[] {
  const { qube, takes, mixture } = fate;
  const { colour, text: onLabel, letter } = LABELS[qube.label];
  const h = heightOf(fate);
  const line = (row: number, text: string, how: Setting = {}): Mark<Hex> =>
    textMark(x + 12, y + row, fit(text, 14, COLUMN - 24), how);
  const title = fit(`[${shown(qube.name)}]`, 14, COLUMN - 60, 0.61);
  const onBar: Setting = { fill: onLabel, bold: true };
  return [
    box(x, y, COLUMN, h, '#fffdf8'),
    box(x, y, COLUMN, 28, colour),
    textMark(x + 12, y + 19, title, { ...onBar, face: 'mono' }),
    textMark(x + COLUMN - 24, y + 19, letter, onBar),
    ...takes.map(({ name }, i) => line(50 + i * ROW, shown(name))),
    ...(mixture ? [line(50 + takes.length * ROW, words.mixedTrust, { bold: true })] : []),
    line(h - 32, wayOf(qube), { fill: MUTED }),
    line(h - 12, words.lostOn(takes.length, total, qube.template), { fill: MUTED }),
  ];
}

/** Lays a plan out in columns, each card in the one that is shortest so far. In: what follows from the plan. */
export function planPictureOf({ fates, total }: Consequences): PlanPicture {
  const columns = Math.min(3, Math.max(1, fates.length));
  const tops = Array.from({ length: columns }, () => TOP);
  const cards = fates.flatMap((fate) => {
    const column = tops.indexOf(Math.min(...tops));
    const y = tops[column] ?? TOP;
    tops[column] = y + heightOf(fate) + GAP;
    return cardMarks(fate, total, GAP + column * (COLUMN + GAP), y);
  });
  const width = GAP + columns * (COLUMN + GAP);
  const height = Math.max(...tops) + 24;
  return {
    width,
    height,
    marks: [
      { kind: 'box', x: 0, y: 0, w: width, h: height, fill: '#faf8f3' },
      textMark(GAP, 40, words.myQubes, { size: 20, bold: true }),
      ...cards,
      textMark(GAP, height - 16, words.credit, { size: 12, fill: MUTED }),
    ],
  };
}

/** The picture as an SVG document that needs nothing around it. */
export function planSvg({ width, height, marks }: PlanPicture): string {
  const how = attributes({
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    'font-family': PLAN_FACES.sans,
  });
  const inside = elements(marks, { faces: PLAN_FACES, colourOf: (colour) => colour });
  return `<svg xmlns="http://www.w3.org/2000/svg"${how}>${inside.join('')}</svg>\n`;
}
