import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { placeOf, sectionsOf, termsIn } from './read-sections.ts';
import { SECTIONS, type Section } from '../../src/shell/search/section.ts';

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Every section of a built site, in the order of its pages, with what the A–Z index lists there. */
async function readSite(site: string): Promise<readonly Section[]> {
  const terms = termsIn(await readFile(join(site, 'a-z/index.html'), 'utf8'));
  const files = await Array.fromAsync(glob('**/index.html', { cwd: site }));
  const pages = files.map((file) => file.split(sep).join('/').slice(0, -'index.html'.length)).sort();
  const read = await Promise.all(
    pages.map(async (page) => sectionsOf(page, await readFile(join(site, page, 'index.html'), 'utf8'))),
  );
  return read.flat().map((section) => ({
    ...section,
    terms: (terms.get(placeOf(section)) ?? []).filter(
      (term) => !same(term, section.heading) && !same(term, section.title),
    ),
  }));
}

/** Writes what the search looks through, once the build has written the pages. */
export function searchedSections(): AstroIntegration {
  return {
    name: 'searched-sections',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        const sections = await readSite(site);
        const file = join(site, SECTIONS);
        await mkdir(dirname(file), { recursive: true });
        await writeFile(file, JSON.stringify(sections));
        console.log(`search: ${String(sections.length)} sections can be found`);
      },
    },
  };
}
