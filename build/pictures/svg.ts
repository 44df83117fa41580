import { widthOf } from '#drawing/still/measure.ts';
import type { Face, Mark, Paint, Still } from '#drawing/still/still.ts';
import { site } from '#words/site.ts';
import { colourOf, type Theme } from './paint.ts';

/** Each ends in what every machine has; the first is what pictures are measured with. */
const STACKS: Readonly<Record<Face, string>> = {
  sans: "'DejaVu Sans', Verdana, sans-serif",
  serif: "'DejaVu Serif', Georgia, serif",
  mono: "'DejaVu Sans Mono', Menlo, Consolas, monospace",
};

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** What XML 1.0 §2.2 does not let stand in a document, not even escaped. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

function escaped(text: string): string {
  return text.replace(NOT_XML, '\u{fffd}').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? '');
}

/** Of what a still measures: so wide it is drawn by itself, 720 px for a sheet of 1,200: a column of most documentation. */
export const NATURAL = 0.6;

/** The nearest whole pixel of the picture by itself: letters that stand on pixels are sharper, and repeat as the same bytes. */
function onPixel(length: number): number {
  return Math.round(length * NATURAL) / NATURAL;
}

/** To hundredths of a pixel. */
function short(number: number): string {
  return String(Math.round(number * 100) / 100);
}

function shortPath(d: string): string {
  return d.replace(/-?\d+\.\d+(?:e-?\d+)?/g, (number) => short(Number(number)));
}

type Value = string | number | undefined;

function attributes(values: Readonly<Record<string, Value>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [` ${name}="${typeof value === 'number' ? short(value) : escaped(value)}"`],
    )
    .join('');
}

/** No eye finds that letters of a fixed width stand closer by so much of a pixel. */
const UNSEEN = 0.25;

/** What brings each letter of a size of DejaVu Sans Mono onto half a pixel, where little does; never wider than measured. */
function spacingOf(size: number): string | undefined {
  const own = widthOf('0', { face: 'mono', size }) * NATURAL;
  const over = own - Math.floor(own * 2) / 2;
  return over < UNSEEN ? (-over / NATURAL).toFixed(4) : undefined;
}

interface Drawn {
  readonly fill?: Paint;
  readonly stroke?: Paint;
  readonly thick?: number;
  readonly dash?: readonly number[];
  readonly faint?: number;
}

function painted({ fill, stroke, thick, dash, faint }: Drawn, theme: Theme): Record<string, Value> {
  return {
    fill: fill === undefined ? 'none' : colourOf(fill, theme),
    stroke: stroke && colourOf(stroke, theme),
    'stroke-width': stroke && thick,
    'stroke-dasharray': dash?.map(short).join(' '),
    opacity: faint,
  };
}

/** A mark in two parts: what it may share with the marks beside it, and what is its own. */
interface Element {
  readonly shared: string;
  readonly own: string;
}

function elementOf(mark: Mark, theme: Theme): Element {
  switch (mark.kind) {
    case 'box': {
      const { x, y, w, h, round } = mark;
      const own = `<rect${attributes({ x, y, width: w, height: h, rx: round, ...painted(mark, theme) })}/>`;
      return { shared: '', own };
    }
    case 'line': {
      const own = `<path${attributes({ d: shortPath(mark.d), ...painted(mark, theme) })}/>`;
      return { shared: '', own };
    }
    case 'text': {
      const { x, y, text, size, face, fill, bold, struck, anchor } = mark;
      const shared = attributes({
        'font-family': face === 'sans' ? undefined : STACKS[face],
        'font-size': size,
        'letter-spacing': face === 'mono' ? spacingOf(size) : undefined,
        'font-weight': bold ? '700' : undefined,
        'text-anchor': anchor === 'start' ? undefined : anchor,
        fill: colourOf(fill, theme),
      });
      const own = attributes({
        x: onPixel(x),
        y: onPixel(y),
        'text-decoration': struck ? 'line-through' : undefined,
        // Columns of bytes keep their gaps.
        'xml:space': /^\s|\s\s|\s$/.test(text) ? 'preserve' : undefined,
      });
      return { shared, own: `<text${own}>${escaped(text)}</text>` };
    }
  }
}

/** Marks in their order; texts that are set alike and follow each other say once how. */
function elements(marks: readonly Mark[], theme: Theme): string[] {
  const runs: { shared: string; own: string[] }[] = [];
  for (const { shared, own } of marks.map((mark) => elementOf(mark, theme))) {
    const last = runs.at(-1);
    if (last?.shared === shared) last.own.push(own);
    else runs.push({ shared, own: [own] });
  }
  return runs.flatMap(({ shared, own }) => (shared === '' ? own : [`<g${shared}>`, ...own, '</g>']));
}

/** How many pixels wide and high a still is by itself. */
export function naturalSize({ width, height }: Pick<Still, 'width' | 'height'>): {
  readonly width: number;
  readonly height: number;
} {
  return { width: Math.ceil(width * NATURAL), height: Math.ceil(height * NATURAL) };
}

/**
 * A still as an SVG document that needs nothing around it: colours and fonts stand in attributes, the sentence is its
 * title, the alternative text its description, the licence its metadata. It holds no style sheet, no script and no
 * reference. In: the still and the theme. Out: the document; by itself it is a whole number of pixels wide and high.
 */
export function svgOf(still: Still, theme: Theme): string {
  const { marks, sentence, alt } = still;
  const { width, height } = naturalSize(still);
  const [right, bottom] = [width / NATURAL, height / NATURAL];
  const paper: Mark = { kind: 'box', x: 0, y: 0, w: right, h: bottom, fill: 'paper' };
  const how = attributes({
    width,
    height,
    viewBox: `0 0 ${short(right)} ${short(bottom)}`,
    'font-family': STACKS.sans,
    // Letters keep their shape and their place at every size, and in every program.
    'text-rendering': 'geometricPrecision',
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img"${how}>`,
    `<title>${escaped(sentence)}</title>`,
    `<desc>${escaped(alt)}</desc>`,
    `<metadata>${escaped(site.licence)}</metadata>`,
    ...elements([paper, ...marks], theme),
    '</svg>',
    '',
  ].join('\n');
}
