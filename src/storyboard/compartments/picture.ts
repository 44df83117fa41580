import { LABELS } from '#model/label.ts';
import type { Consequences } from '#simulation/compartments/consequences.ts';
import { compartmentsTold as words } from '#words/compartments-told.ts';
import { wayOf } from './sentences.ts';

/** A plan as a picture to take along: rectangles and lines of text, whatever paints them. */
export type Mark =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
      readonly fill: string;
      readonly stroke?: string;
    }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly fill: string;
      readonly text: string;
      readonly mono?: boolean;
      readonly bold?: boolean;
    };

export interface PlanPicture {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
}

const INK = '#1d1f24';
const MUTED = '#5d616b';
const COLUMN = 300;
const GAP = 24;
const ROW = 22;

/** Cut to what a column has room for; a letter of the sans face is about half as wide as high. */
const fit = (text: string, size: number, width: number, wide = 0.56): string => {
  const room = Math.floor(width / (size * wide));
  const letters = Array.from(text);
  return letters.length > room ? `${letters.slice(0, room - 1).join('')}…` : text;
};

/** Lays a plan out in columns. In: what follows from it. Paper colours: it is printed and passed on. */
export function pictureOf({ fates, total }: Consequences): PlanPicture {
  const columns = Math.min(3, Math.max(1, fates.length));
  const marks: Mark[] = [];
  const tops = Array.from({ length: columns }, () => 64);
  for (const { qube, takes, mixture } of fates) {
    const column = tops.indexOf(Math.min(...tops));
    const x = GAP + column * (COLUMN + GAP);
    const y = tops[column] ?? 64;
    const { colour, text: onLabel, letter } = LABELS[qube.label];
    const h = 88 + takes.length * ROW + (mixture ? ROW : 0);
    const line = (row: number, text: string, fill = INK, bold = false): Mark => ({
      ...{ kind: 'text', x: x + 12, y: y + row, size: 14, fill, bold },
      text: fit(text, 14, COLUMN - 24),
    });
    marks.push(
      { kind: 'rect', x, y, w: COLUMN, h, fill: '#fffdf8', stroke: INK },
      { kind: 'rect', x, y, w: COLUMN, h: 28, fill: colour, stroke: INK },
      {
        kind: 'text',
        x: x + 12,
        y: y + 19,
        size: 14,
        fill: onLabel,
        text: fit(`[${qube.name}]`, 14, COLUMN - 60, 0.61),
        mono: true,
        bold: true,
      },
      { kind: 'text', x: x + COLUMN - 24, y: y + 19, size: 14, fill: onLabel, text: letter, bold: true },
      ...takes.map(({ name }, i) => line(50 + i * ROW, name)),
      ...(mixture ? [line(50 + takes.length * ROW, words.mixedTrust, INK, true)] : []),
      line(h - 32, wayOf(qube), MUTED),
      line(h - 12, words.lostOn(takes.length, total, qube.template), MUTED),
    );
    tops[column] = y + h + GAP;
  }
  const width = GAP + columns * (COLUMN + GAP);
  const height = Math.max(...tops) + 24;
  return {
    width,
    height,
    marks: [
      { kind: 'rect', x: 0, y: 0, w: width, h: height, fill: '#faf8f3' },
      { kind: 'text', x: GAP, y: 40, size: 20, fill: INK, text: words.myQubes, bold: true },
      ...marks,
      {
        kind: 'text',
        x: GAP,
        y: height - 16,
        size: 12,
        fill: MUTED,
        text: words.credit,
      },
    ],
  };
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Somebody's text inside a drawing: nothing in it is a tag, or a mark that turns the writing. */
function escaped(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/gu, '�')
    .replace(/[&<>"']/g, (c) => ESCAPES[c] ?? '');
}

function markText(mark: Mark): string {
  if (mark.kind === 'rect') {
    const { x, y, w, h, fill, stroke } = mark;
    return `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}"${stroke ? ` stroke="${stroke}"` : ''}/>`;
  }
  const { x, y, size, fill, mono, bold, text } = mark;
  const face = mono ? 'monospace' : 'sans-serif';
  return `<text x="${x}" y="${y}" font-family="${face}" font-size="${size}"${bold ? ' font-weight="600"' : ''} fill="${fill}">${escaped(text)}</text>`;
}

/** The picture as a file of its own. */
export function svgText({ width, height, marks }: PlanPicture): string {
  const all = marks.map(markText).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${all}</svg>\n`;
}
