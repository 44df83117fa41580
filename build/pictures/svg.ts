import type { Face, Mark, Still } from '#drawing/still/still.ts';
import { crisp } from '#drawing/still/crisp.ts';
import { attributes, elements, escaped, short } from '#drawing/still/svg-elements.ts';
import { site } from '#words/site.ts';
import { colourOf, type Theme } from './paint.ts';

/** Each ends in what every machine has; the first is what pictures are measured with. */
const STACKS: Readonly<Record<Face, string>> = {
  sans: "'DejaVu Sans', Verdana, sans-serif",
  serif: "'DejaVu Serif', Georgia, serif",
  mono: "'DejaVu Sans Mono', Menlo, Consolas, monospace",
};

/** Of what a still measures: so wide it is drawn by itself, 720 px for a sheet of 1,200: a column of most documentation. */
export const NATURAL = 0.6;

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
    ...elements(
      // On pixels of the picture by itself: what stands on them is sharper, and repeats as the same bytes.
      [paper, ...marks.map((mark) => crisp(mark, 1 / NATURAL))],
      { faces: STACKS, colourOf: (paint) => colourOf(paint, theme) },
    ),
    '</svg>',
    '',
  ].join('\n');
}
