/** The fonts that pictures are set in: of DejaVu’s 6,000 characters those that pictures say. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import subsetFont from 'subset-font';

const SOURCE = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf');

const FACES = [
  'DejaVuSans',
  'DejaVuSans-Bold',
  'DejaVuSansMono',
  'DejaVuSansMono-Bold',
  'DejaVuSerif',
  'DejaVuSerif-Bold',
] as const;

/** ASCII, the signs of our sentences, and what stands for the rest. A test says which sign is missing. */
const CHARACTERS =
  String.fromCodePoint(...Array.from({ length: 0x7f - 0x20 }, (_, i) => 0x20 + i)) + '·×–—’“”…→≠▸\ufffd';

/** Hinting is for letters of few pixels; the drawing library has no use for it. */
const HOW = { targetFormat: 'truetype', noHinting: true } as const;

/** Fonts of another set of characters are other files. */
const SET = crc32(CHARACTERS + JSON.stringify(HOW)).toString(16);

/** Whether pictures can say a text. */
export function canSay(text: string): boolean {
  return Array.from(text).every((each) => CHARACTERS.includes(each));
}

/**
 * The files of the fonts, made where they are not there yet. In: a folder to keep them in. The drawing library reads a
 * font again for every letter, so small ones are what makes it fast; they draw the same pixels.
 */
export async function fontFiles(folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  for (const face of FACES) {
    const file = join(folder, `${face}-${SET}.ttf`);
    if (!existsSync(file)) {
      const whole = readFileSync(join(SOURCE, `${face}.ttf`));
      const part = await subsetFont(whole, CHARACTERS, HOW);
      // Another thread may be at it too.
      const unfinished = `${file}.${process.pid}-${files.length}-${performance.now()}`;
      writeFileSync(unfinished, part);
      renameSync(unfinished, file);
    }
    files.push(file);
  }
  return files;
}
