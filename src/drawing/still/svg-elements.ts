import type { Face, Mark, Paint, Painted } from './still.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** What XML 1.0 §2.2 does not let stand in a document, not even escaped. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Somebody's text or value inside a document: nothing in it is markup. */
export function escaped(text: string): string {
  return text.replace(NOT_XML, '\u{fffd}').replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? '');
}

/** To hundredths of a pixel. */
export function short(number: number): string {
  return String(Math.round(number * 100) / 100);
}

function shortPath(d: string): string {
  return d.replace(/-?\d+\.\d+(?:e-?\d+)?/g, (number) => short(Number(number)));
}

type Value = string | number | undefined;

/** Attributes in their order, each with a space before it; what is undefined is left out. */
export function attributes(values: Readonly<Record<string, Value>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) =>
      value === undefined ? [] : [` ${name}="${typeof value === 'number' ? short(value) : escaped(value)}"`],
    )
    .join('');
}

/** How marks are written: the family of each face, and a paint as SVG has it. */
interface Writing<Colour extends Paint> {
  readonly faces: Readonly<Record<Face, string>>;
  readonly colourOf: (paint: Colour) => string;
}

function painted<Colour extends Paint>(
  { fill, stroke, thick, dash, faint }: Painted<Colour>,
  { colourOf }: Writing<Colour>,
): Record<string, Value> {
  return {
    fill: fill === undefined ? 'none' : colourOf(fill),
    stroke: stroke && colourOf(stroke),
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

function elementOf<Colour extends Paint>(mark: Mark<Colour>, writing: Writing<Colour>): Element {
  switch (mark.kind) {
    case 'box': {
      const { x, y, w, h, round } = mark;
      const own = `<rect${attributes({ x, y, width: w, height: h, rx: round, ...painted(mark, writing) })}/>`;
      return { shared: '', own };
    }
    case 'line': {
      const own = `<path${attributes({ d: shortPath(mark.d), ...painted(mark, writing) })}/>`;
      return { shared: '', own };
    }
    case 'text': {
      const { x, y, text, size, face, fill, bold, anchor } = mark;
      const shared = attributes({
        'font-family': face === 'sans' ? undefined : writing.faces[face],
        'font-size': size,
        'font-weight': bold ? '700' : undefined,
        'text-anchor': anchor === 'start' ? undefined : anchor,
        fill: writing.colourOf(fill),
      });
      const own = attributes({
        x,
        y,
        // Columns of bytes keep their gaps.
        'xml:space': /^\s|\s\s|\s$/.test(text) ? 'preserve' : undefined,
      });
      return { shared, own: `<text${own}>${escaped(text)}</text>` };
    }
  }
}

/**
 * Marks as SVG elements, in their order. Neighbouring texts that are set alike are grouped, and the group says once how.
 * Text in the face `sans` gets no family: the document's own is that of `faces.sans`.
 */
export function elements<Colour extends Paint>(
  marks: readonly Mark<Colour>[],
  writing: Writing<Colour>,
): string[] {
  const runs: { shared: string; own: string[] }[] = [];
  for (const { shared, own } of marks.map((mark) => elementOf(mark, writing))) {
    const last = runs.at(-1);
    if (last?.shared === shared) last.own.push(own);
    else runs.push({ shared, own: [own] });
  }
  return runs.flatMap(({ shared, own }) => (shared === '' ? own : [`<g${shared}>`, ...own, '</g>']));
}
