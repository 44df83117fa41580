import { setImmediate } from 'node:timers/promises';
import type { PictureList } from './list.ts';
import type { Theme } from './paint.ts';
import { indexed, type Counted, type Limits } from './palette.ts';
import { animatedOf, pngOf, type Inscription } from './png.ts';
import { halved, rasterOf } from './raster.ts';
import { sequenceOf, type Frame } from './sequence.ts';

/** No difference that an eye would find at the picture’s own size. */
const LIMITS: Limits = { near: 4, far: 44 };

/** A card is 800 px wide by itself, and a preview 1,200. */
const CARD_SCALE = 1.5;

/** In hundredths of a second: a moment to look, and four words of the sentence to a second. */
function holdOf(sentence: string): number {
  return 150 + 25 * sentence.split(' ').length;
}

/** The pictures of a step. */
export interface DrawnStep {
  readonly picture: Counted;
  readonly png: Buffer;
  readonly png2x: Buffer;
}

/** SVG → what was drawn from it. */
export type DrawnSteps = ReadonlyMap<string, DrawnStep>;

/**
 * The PNGs of a story in one theme. In: what there is to be of it, its SVGs by name, the files of the fonts, and steps that
 * were drawn before, whose drawing is not done again. Out: file name → content, and its own steps. The same SVGs make the
 * same bytes on every machine.
 */
export async function render(
  list: PictureList,
  theme: Theme,
  svgs: ReadonlyMap<string, string>,
  fonts: readonly string[],
  before: DrawnSteps,
): Promise<{ readonly files: ReadonlyMap<string, Buffer>; readonly steps: DrawnSteps }> {
  const { licence } = list;
  const files = new Map<string, Buffer>();
  const steps = new Map<string, DrawnStep>();
  const frames: Frame[] = [];
  for (const { sentence, alt, ...names } of list.steps) {
    const { svg, png, png2x } = names[theme];
    const document = svgs.get(svg) ?? '';
    const step = before.get(document) ?? drawStep(document, { description: alt, licence }, fonts);
    steps.set(document, step);
    files.set(png, step.png);
    files.set(png2x, step.png2x);
    frames.push({ picture: step.picture, hold: holdOf(sentence) });
    // What the library drew on is given back only between two turns of the event loop.
    await setImmediate();
  }
  const sequence = sequenceOf(frames);
  const words = list.steps.map(({ sentence }) => sentence).join(' ');
  files.set(list.story[theme], animatedOf(sequence, { description: `${list.title}. ${words}`, licence }));
  if (theme === 'light') {
    const card = indexed(rasterOf(svgs.get(list.card.svg) ?? '', CARD_SCALE, fonts), LIMITS);
    files.set(list.card.png, pngOf(card, { description: list.title, licence }));
  }
  return { files, steps };
}

function drawStep(svg: string, inscription: Inscription, fonts: readonly string[]): DrawnStep {
  const large = rasterOf(svg, 2, fonts);
  const picture = indexed(halved(large), LIMITS);
  return {
    picture,
    png: pngOf(picture, inscription),
    png2x: pngOf(indexed(large, LIMITS), inscription),
  };
}
