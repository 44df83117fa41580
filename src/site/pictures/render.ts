import { setImmediate } from 'node:timers/promises';
import type { PictureList, StepPictures } from './list.ts';
import type { Theme } from './paint.ts';
import { indexed, type Limits } from './palette.ts';
import { animatedOf, pngOf } from './png.ts';
import { halved, rasterOf } from './raster.ts';
import { sequenceOf, type Frame } from './sequence.ts';

/** No difference that an eye would find at the picture’s own size. */
const LIMITS: Limits = { most: 64, near: 4 };

/** A card is 800 px wide by itself, and a preview 1,200. */
const CARD_SCALE = 1.5;

/** In hundredths of a second: a moment to look, and four words of the sentence to a second. */
function holdOf(sentence: string): number {
  return 150 + 25 * sentence.split(' ').length;
}

/**
 * The PNGs of a story in one theme. In: what there is to be of it, its SVGs by name, and the
 * files of the fonts. Out: file name → content. The
 * same SVGs make the same bytes on every machine.
 */
export async function render(
  list: PictureList,
  theme: Theme,
  svgs: ReadonlyMap<string, string>,
  fonts: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> {
  const { licence } = list;
  const drawn = new Map<string, Buffer>();
  const draw = (file: string, scale: number): ReturnType<typeof rasterOf> =>
    rasterOf(svgs.get(file) ?? '', scale, fonts);
  const step = ({ sentence, alt, ...files }: StepPictures): Frame => {
    const inscription = { description: alt, licence };
    const large = draw(files[theme].svg, 2);
    const picture = indexed(halved(large), LIMITS);
    drawn.set(files[theme].png2x, pngOf(indexed(large, LIMITS), inscription));
    drawn.set(files[theme].png, pngOf(picture, inscription));
    return { picture, hold: holdOf(sentence) };
  };
  const frames: Frame[] = [];
  for (const each of list.steps) {
    frames.push(step(each));
    // What the library drew on is given back only between two turns of the event loop.
    await setImmediate();
  }
  const sequence = sequenceOf(frames);
  const words = list.steps.map(({ sentence }) => sentence).join(' ');
  drawn.set(list.story[theme], animatedOf(sequence, { description: `${list.title}. ${words}`, licence }));
  if (theme === 'light') {
    const card = indexed(draw(list.card.svg, CARD_SCALE), LIMITS);
    drawn.set(list.card.png, pngOf(card, { description: list.title, licence }));
  }
  return drawn;
}
