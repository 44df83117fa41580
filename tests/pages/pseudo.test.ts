import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtPages, pageFile } from '../../tools/built-pages.ts';
import { articlePaths, dataTexts } from '../../tools/pseudo/data-texts.ts';
import { patternOf, spokenElsewhere, spokenInPicture } from '../../tools/pseudo/spoken-elsewhere.ts';
import { buildPseudo } from '../../tools/pseudo/build-pseudo.ts';

describe('In a language that nobody speaks,', () => {
  const data = patternOf(dataTexts());
  const articles = articlePaths();
  let site = '';
  beforeAll(async () => {
    site = await buildPseudo();
  });

  const elsewhere = (path: string): string[] => {
    const text = readFileSync(pageFile(site, path), 'utf8');
    const found = path.endsWith('.svg')
      ? spokenInPicture(text, data)
      : spokenElsewhere(text, data, articles.has(path));
    return found.map((each) => `${path}: ${each}`);
  };

  test('every page says only what a catalogue, an article or a scenario gave it', () => {
    const paths = builtPages(site);
    expect(paths.length).toBeGreaterThan(100);
    expect(paths.flatMap(elsewhere)).toEqual([]);
  });
  test('every picture too', () => {
    const pictures = readdirSync(join(site, 'pictures'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.svg'))
      .map((file) => `/pictures/${file}`);
    expect(pictures.length).toBeGreaterThan(100);
    expect(pictures.flatMap(elsewhere)).toEqual([]);
  });
});
