/** Makes the PNGs of a story from its SVGs. Runs in a worker (drawn-pictures.ts). */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PictureList, StepPictures } from './list.ts';
import type { Theme } from './paint.ts';
import { indexed } from './palette.ts';
import { animatedOf, pngOf } from './png.ts';
import { halved, rasterOf } from './raster.ts';
import { sequenceOf, type Frame } from './sequence.ts';

/** A story in one theme, in a folder of the built site. */
export interface Task {
  readonly folder: string;
  readonly theme: Theme;
}

/** Enough for flat colours and the shades at their edges. */
const COLOURS = 64;

/** A card is 800 px wide by itself, and a preview 1,200. */
const CARD_SCALE = 1.5;

/** A moment to look, and four words of the sentence to a second. */
function holdOf(sentence: string): number {
  return 150 + 25 * sentence.split(' ').length;
}

/** Writes the files of a story. Out: how many bytes they are. */
export default function render({ folder, theme }: Task): number {
  let bytes = 0;
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  const write = (file: string, content: Buffer): void => {
    writeFileSync(join(folder, file), content);
    bytes += content.length;
  };
  const list = JSON.parse(read('pictures.json')) as PictureList;
  const step = ({ sentence, alt, ...files }: StepPictures): Frame => {
    const { svg, png, png2x } = files[theme];
    const inscription = { description: alt, licence: list.licence };
    const large = rasterOf(read(svg), 2);
    const picture = indexed(halved(large), COLOURS);
    write(png2x, pngOf(indexed(large, COLOURS), inscription));
    write(png, pngOf(picture, inscription));
    return { picture, hold: holdOf(sentence) };
  };
  const frames = list.steps.map(step);
  const words = list.steps.map(({ sentence }) => sentence).join(' ');
  const { licence } = list;
  write(
    list.story[theme],
    animatedOf(sequenceOf(frames), { description: `${list.title}. ${words}`, licence }),
  );
  if (theme === 'light') {
    const card = indexed(rasterOf(read(list.card.svg), CARD_SCALE), COLOURS);
    write(list.card.png, pngOf(card, { description: list.title, licence }));
  }
  return bytes;
}
