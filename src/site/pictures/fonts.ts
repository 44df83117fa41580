/** The fonts that pictures are set in: of DejaVu’s 6,000 characters those that the site may say. */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
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

/** From and to: Latin with its accents, punctuation, arrows and mathematical signs, shapes, and what stands for the rest. */
const RANGES = [
  [0x20, 0x17f],
  [0x2010, 0x205f],
  [0x2190, 0x22ff],
  [0x25a0, 0x25ff],
  [0x2600, 0x27bf],
  [0xfffd, 0xfffd],
] as const;

/** Whether pictures can say a text. */
export function canSay(text: string): boolean {
  return Array.from(text).every((each) =>
    RANGES.some(([from, to]) => from <= (each.codePointAt(0) ?? 0) && (each.codePointAt(0) ?? 0) <= to),
  );
}

const CHARACTERS = RANGES.map(([from, to]) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i)),
).join('');

/**
 * The files of the fonts, made where they are not there yet. In: a folder to keep them in. The drawing library reads a
 * font again for every text, so small ones are what makes it fast; they draw the same pixels.
 */
export async function fontFiles(folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  for (const face of FACES) {
    const file = join(folder, `${face}-of-${CHARACTERS.length}.ttf`);
    if (!existsSync(file)) {
      const whole = readFileSync(join(SOURCE, `${face}.ttf`));
      const part = await subsetFont(whole, CHARACTERS, { targetFormat: 'truetype' });
      // Another thread may be at it too.
      const unfinished = `${file}.${process.pid}-${files.length}-${performance.now()}`;
      writeFileSync(unfinished, part);
      renameSync(unfinished, file);
    }
    files.push(file);
  }
  return files;
}
