/** Prose that is data, not catalogue: what scenarios, stories and articles say of themselves, and what sources are called. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { KNOWN } from '#model/compartments/activity.ts';
import { HOME } from '#model/network.ts';
import { WRITES } from '#model/persistence/deed.ts';
import { KINDS } from '#model/persistence/kind.ts';
import { SOURCES } from '#model/source.ts';
import { BREAK_INS } from '#scenarios/break-in.ts';
import { EXAMPLES } from '#scenarios/compartments/index.ts';
import { DESK_STORIES } from '#scenarios/desk/index.ts';
import { household, monolith } from '#scenarios/household.ts';
import { SCENARIOS } from '#scenarios/index.ts';
import { KEEPING_STORIES } from '#scenarios/persistence/index.ts';
import { SET_UPS, setUp } from '#scenarios/set-up.ts';
import { SITUATIONS } from '#scenarios/situations.ts';
import { REFERENCES } from '#shell/article/references.ts';

const root = join(import.meta.dirname, '../..');

/** Every text in plain data, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** Pages with prose of their own, by where they stand: the articles, and the page about embedding. */
function articles(): ReadonlyMap<string, string> {
  const names = readdirSync(join(root, 'content')).filter((file) => file.endsWith('.mdx'));
  const files = names.map((file): [string, string] => [
    file === 'index.mdx' ? '/' : `/${file.replace(/\.mdx$/, '')}/`,
    `content/${file}`,
  ]);
  return new Map(
    [...files, ['/embedding/', 'docs/embedding.md'] as const].map(([path, file]) => [
      path,
      readFileSync(join(root, file), 'utf8'),
    ]),
  );
}

/** Where each article stands. */
export function articlePaths(): ReadonlySet<string> {
  return new Set(articles().keys());
}

/** What an article says of itself in its head, and its headings. */
function articleTexts(): string[] {
  return [...articles().values()].flatMap((text) => {
    const head = [...text.matchAll(/^(?:title|description|question|checkedFor): *(.*)$/gm)];
    const headings = [...text.matchAll(/^##+ +(.*)$/gm)];
    return [...head, ...headings].map(([, said = '']) =>
      said.replace(/^['"]|['"]$/g, '').replaceAll("''", "'"),
    );
  });
}

/** The words for the index that an article brings: a list, in which a section may have a list of its own. */
function keywordTexts(): string[] {
  return [...articles().values()].flatMap((text) => {
    const [, list = ''] = /^keywords:\n((?: .*\n)+)/m.exec(text) ?? [];
    return list
      .replaceAll(/^ *- *(?:[\w-]+:)?/gm, '')
      .split('\n')
      .flatMap((line) => line.match(/'[^']*'|[^,[\]]+/g) ?? [])
      .map((word) => word.trim().replace(/^'|'$/g, ''));
  });
}

/** Every such text, the longest first, so that none is cut up by another. */
export function dataTexts(): readonly string[] {
  const all = [
    ...textsIn([
      SCENARIOS,
      SITUATIONS,
      BREAK_INS,
      EXAMPLES,
      DESK_STORIES,
      KEEPING_STORIES,
      household,
      KNOWN,
      monolith,
    ]),
    ...textsIn(SET_UPS.map((each) => setUp(each, { protocol: 'https', lookUp: 'repointed' }))),
    ...textsIn([SOURCES, REFERENCES, HOME]),
    // What packets carry, a word at a time: headers divide it.
    ...textsIn(SITUATIONS.map(({ scenario }) => scenario.flows)).flatMap((text) => text.split(' ')),
    // What a story is played on: qubes, users, programs, files.
    ...textsIn([KINDS, WRITES]).flatMap((text) => [text, ...text.split('/')]),
    ...articleTexts(),
    ...keywordTexts(),
  ];
  return [...new Set(all)].filter((text) => /\p{L}/u.test(text)).sort((a, b) => b.length - a.length);
}
