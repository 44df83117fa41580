import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BREACHES, bulletinNumber } from '#model/bulletin.ts';
import { SOURCES } from '#model/source.ts';
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

  test('no source begins a line, where MDX would set it apart from its sentence', () => {
    const alone = articles.flatMap(({ file, text }) =>
      text.split('\n').flatMap((line, i) => (/^\s*<Source\s/.test(line) ? [`${file}:${String(i + 1)}`] : [])),
    );
    expect(alone).toEqual([]);
  });

  test('every source that the model names is in the list', () => {
    expect(Object.keys(SOURCES).filter((id) => !(id in REFERENCES))).toEqual([]);
  });

  test('no source is in the list that neither the model nor an article names', () => {
    const bulletins = Object.values(BREACHES).flatMap((breach) =>
      breach.bulletins.map(([number]) => `bulletin-${bulletinNumber(number)}`),
    );
    const named = new Set([...Object.keys(SOURCES), ...bulletins, ...cited.map(({ id }) => id)]);
    expect(NUMBERED.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('every source has an address of its own that begins with https, or a path on this site', () => {
    for (const { where } of NUMBERED) expect(where).toMatch(/^(?:https:\/\/[a-z.-]+\/|\/)/);
    expect(new Set(NUMBERED.map(({ where }) => where)).size).toBe(NUMBERED.length);
  });
});
