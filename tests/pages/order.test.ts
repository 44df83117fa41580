import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SCENARIOS } from '#scenarios/index.ts';
import { SITUATIONS } from '#scenarios/situations.ts';
import { diagramsOf } from '#shell/diagrams/diagrams.ts';
import * as MANIFESTS from '#widgets/index.ts';
import { pageFile } from '../../tools/built-pages.ts';
import { builtSite } from '../../tools/fresh-build.ts';

/** What stands in the main part of a page, each once, as often as a pattern finds it. */
function foundIn(path: string, pattern: RegExp): readonly string[] {
  const html = readFileSync(pageFile(builtSite, path), 'utf8');
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return [...new Set([...main.matchAll(pattern)].map(([, found = '']) => found))];
}

const byOrder = Object.values(MANIFESTS).toSorted((one, other) => one.order - other.order);

describe('A list stands in its order:', () => {
  test('captures as their situations do.', () => {
    const names = SITUATIONS.map(({ scenario }) => scenario.name);
    expect(foundIn('/captures/', /href="\/captures\/([^"/]+)\/"/g)).toEqual(names);
  });

  test('handouts as their scenarios do.', () => {
    const listed = foundIn('/handouts/', /href="\/handouts\/([^"/]+)\/"/g);
    expect(listed.length).toBeGreaterThan(10);
    expect(listed).toEqual(SCENARIOS.map(({ name }) => name).filter((name) => listed.includes(name)));
  });

  test('widgets in the gallery as their manifests say.', () => {
    const names = byOrder.map(({ name }) => name);
    expect(foundIn('/diagrams/', /class="hall[^"]*" id="([^"]+)"/g)).toEqual(names);
  });

  test.each(byOrder)('the diagrams of $name as its manifest has them.', ({ name }) => {
    const scenarios = diagramsOf(name).map(({ scenario }) => scenario);
    expect(foundIn(`/diagrams/${name}/`, /data-scenario="([^"]+)"/g)).toEqual(scenarios);
  });

  test('the A–Z by the alphabet, as a printed index: letters, and words by the first that says something.', () => {
    const { compare } = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
    const bare = (term: string): string => term.replace(/^[^\p{L}\p{N}]+/u, '').replace(/^(?:an?|the) /i, '');
    for (const pattern of [/<h2[^>]*>([^<]+)</g, /data-term="([^"]+)"/g]) {
      const found = foundIn('/a-z/', pattern).map(bare);
      expect(found.length).toBeGreaterThan(20);
      expect(found).toEqual(found.toSorted(compare));
    }
  });

  test('the contents as they are written down, on every page that has them, and each page between its neighbours.', () => {
    const written = readFileSync('src/shell/page/contents.ts', 'utf8');
    const order = [...written.matchAll(/^ {2}(?:'([\w-]+)'|\{ href: '\/([\w-]+)\/'.*\}),$/gm)].map(
      ([, article, page]) => `/${article ?? page ?? ''}/`,
    );
    expect(order.length).toBeGreaterThan(20);
    for (const [i, path] of order.entries()) {
      const html = readFileSync(pageFile(builtSite, path), 'utf8');
      const lists = [...html.matchAll(/<ul class="contents[^>]*>[\s\S]*?<\/ul>/g)];
      expect(lists.length, path).toBeGreaterThan(0);
      for (const [list] of lists)
        expect([...list.matchAll(/href="([^"]+)"/g)].map(([, href]) => href)).toEqual(order);
      const beside = ['prev', 'next'].map(
        (rel) => new RegExp(`<a [^>]*href="([^"]+)" rel="${rel}"`).exec(html)?.[1],
      );
      expect(beside, path).toEqual([order[i - 1], order[i + 1]]);
    }
  });
});
