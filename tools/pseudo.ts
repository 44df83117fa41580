// npm run pseudo: builds the site in a language that nobody speaks, and lists what stands outside its brackets.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtPages, pageFile } from './built-pages.ts';
import { articlePaths, dataTexts } from './pseudo/data-texts.ts';
import { buildPseudo } from './pseudo/build-pseudo.ts';
import { patternOf, spokenElsewhere, spokenInPicture } from './pseudo/spoken-elsewhere.ts';

const site = await buildPseudo();
const data = patternOf(dataTexts());
const articles = articlePaths();
const pictures = readdirSync(join(site, 'pictures'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.svg'))
  .map((file) => `/pictures/${file}`);

const where = new Map<string, string[]>();
for (const path of [...builtPages(site), ...pictures]) {
  const text = readFileSync(pageFile(site, path), 'utf8');
  const outside = path.endsWith('.svg')
    ? spokenInPicture(text, data)
    : spokenElsewhere(text, data, articles.has(path));
  for (const spoken of outside) where.set(spoken, [...(where.get(spoken) ?? []), path]);
}
for (const [text, paths] of [...where].sort(([, a], [, b]) => b.length - a.length))
  console.log(`${paths.length} × ${text.slice(0, 160)}  (${paths[0] ?? ''})`);
console.log(`${where.size} texts outside brackets.`);
if (where.size > 0) process.exitCode = 1;
