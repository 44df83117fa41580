import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BREACHES, bulletinNumber } from '#model/bulletin.ts';
import { SOURCES } from '#model/source.ts';
import { glossary } from '#words/glossary.ts';
import { WORDS } from './glossary.ts';
import { NUMBERED, REFERENCES } from './references.ts';

const articles = globSync('content/**/*.mdx').map((file) => ({ file, text: readFileSync(file, 'utf8') }));

const cited = articles.flatMap(({ file, text }) =>
  [...text.matchAll(/<Source\s+id="([^"]*)"/g)].map((match) => ({ file, id: match[1] ?? '' })),
);

describe('references', () => {
  test('every source that an article names is in the list', () => {
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter(({ id }) => !(id in REFERENCES))).toEqual([]);
  });

  test('every word that an article explains in place is in the glossary', () => {
    const used = articles.flatMap(({ file, text }) =>
      [...text.matchAll(/<Term\s+id="([^"]*)"/g)].map((match) => ({ file, id: match[1] ?? '' })),
    );
    expect(used.filter(({ id }) => !(id in glossary))).toEqual([]);
  });

  test('no source and no explained word begins a line, where MDX would set it apart', () => {
    const alone = articles.flatMap(({ file, text }) =>
      text
        .split('\n')
        .flatMap((line, i) => (/^\s*<(?:Source|Term)\s/.test(line) ? [`${file}:${String(i + 1)}`] : [])),
    );
    expect(alone).toEqual([]);
  });

  test('every source that the model names is in the list', () => {
    expect(Object.keys(SOURCES).filter((id) => !(id in REFERENCES))).toEqual([]);
  });

  test('no source is in the list that neither the model nor an article nor the glossary names', () => {
    const explained = WORDS.map(({ source }) => source);
    const bulletins = Object.values(BREACHES).flatMap((breach) =>
      breach.bulletins.map(([number]) => `bulletin-${bulletinNumber(number)}`),
    );
    const articlesName = cited.map(({ id }) => id);
    const named = new Set([...Object.keys(SOURCES), ...bulletins, ...articlesName, ...explained]);
    expect(NUMBERED.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('every source has an address of its own that begins with https, or a path on this site', () => {
    for (const { where } of NUMBERED) expect(where).toMatch(/^(?:https:\/\/[a-z0-9.-]+\/|\/)/);
    expect(new Set(NUMBERED.map(({ where }) => where)).size).toBe(NUMBERED.length);
  });
});
