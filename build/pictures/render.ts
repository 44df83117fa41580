import { indexed } from './indexed.ts';
import { coloursNamedIn } from './named-colours.ts';
import type { Limits } from './palette.ts';
import { animatedOf, pngOf, type Inscription } from './png.ts';
import { halved, rasterOf } from './raster.ts';
import { readIndexed } from './read-indexed.ts';
import { sequenceOf } from './sequence.ts';
import { NATURAL } from './svg.ts';

/** No difference that an eye would find at the picture’s own size. */
const LIMITS: Limits = { near: 6, far: 44, most: 24, few: { most: 16, near: 9 } };

/** A preview is 1,200 px wide. */
const CARD_SCALE = 1 / NATURAL;

/** The PNGs of one step in one theme. */
export interface DrawnStep {
  readonly png: Buffer;
  readonly png2x: Buffer;
}

/** In: a step’s SVG, what is to stand in the files, and the files of the fonts. The same SVG makes the same bytes everywhere. */
export function drawStep(svg: string, inscription: Inscription, fonts: readonly string[]): DrawnStep {
  const large = rasterOf(svg, 2, fonts);
  const named = coloursNamedIn(svg);
  return {
    png: pngOf(indexed(halved(large), LIMITS, named), inscription),
    png2x: pngOf(indexed(large, LIMITS, named), inscription),
  };
}

/** The preview of a link, as drawStep(). */
export function drawCard(svg: string, inscription: Inscription, fonts: readonly string[]): Buffer {
  return pngOf(indexed(rasterOf(svg, CARD_SCALE, fonts), LIMITS, coloursNamedIn(svg)), inscription);
}

/** In hundredths of a second: a moment to look, and four words of the sentence to a second. */
function holdOf(sentence: string): number {
  return 150 + 25 * sentence.split(' ').length;
}

/** A story that plays, from the PNGs of its steps. In: those, their SVGs and sentences, one at least; what is to stand in the file. */
export function playStory(
  steps: readonly { readonly png: Buffer; readonly svg: string; readonly sentence: string }[],
  inscription: Inscription,
): Buffer {
  const frames = steps.map(({ png, sentence }) => ({ picture: readIndexed(png), hold: holdOf(sentence) }));
  const named = new Set(steps.flatMap(({ svg }) => [...coloursNamedIn(svg)]));
  return animatedOf(sequenceOf(frames, named), inscription);
}
