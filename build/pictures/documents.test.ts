import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { getDebianProgram } from '../../tools/debian-program.ts';
import { documentsOf } from './documents.ts';
import type { PictureList } from './list.ts';
import { PLACES, storyOf } from '../../src/shell/diagrams/still-places.ts';

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  svg: ['xmlns', 'role', 'width', 'height', 'viewBox', 'font-family', 'text-rendering'],
  title: [],
  desc: [],
  metadata: [],
  g: ['font-family', 'font-size', 'font-weight', 'text-anchor', 'fill'],
  rect: ['x', 'y', 'width', 'height', 'rx', 'fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity'],
  path: ['d', 'fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity'],
  text: ['x', 'y', 'xml:space'],
};

/** Everything in a document that is not an element and attributes from the list above. */
function strange(svg: string): string[] {
  return [...svg.matchAll(/<([^\s>/]+)([^>]*)>/g)].flatMap(([tag, name = '', rest = '']) => {
    const allowed = ALLOWED[name];
    if (!allowed) return [tag];
    return [...rest.matchAll(/([\w:-]+)="([^"]*)"/g)].flatMap(([attribute, key = '', value = '']) => {
      const plain = key === 'xmlns' ? value === 'http://www.w3.org/2000/svg' : !/url|:\/\//.test(value);
      return allowed.includes(key) && plain ? [] : [`${name} ${attribute}`];
    });
  });
}

const stories = PLACES.map(({ widget, scenario }) => {
  const story = storyOf(widget, scenario);
  return { name: `${widget}-${scenario}`, documents: story ? documentsOf(story) : new Map<string, string>() };
});
const drawings = stories.flatMap(({ name, documents }) =>
  [...documents].flatMap(([file, content]) =>
    file.endsWith('.svg') ? [{ name: `${name}-${file}`, content }] : [],
  ),
);
const lists = stories.map(({ name, documents }) => ({
  name,
  documents,
  list: JSON.parse(documents.get('pictures.json') ?? '{}') as PictureList,
}));

describe('the SVGs of every step of every scenario', () => {
  test('hold shapes and texts with colours of their own, and nothing that runs, styles or refers', () => {
    const found = drawings.flatMap(({ name, content }) => strange(content).map((each) => `${name}: ${each}`));
    expect(found).toEqual([]);
  });
  test('are well-formed to xmllint', ({ skip }) => {
    if (!getDebianProgram('xmllint', 'libxml2-utils', console.log))
      return skip('xmllint is not installed: no SVG is checked for its form');
    const folder = mkdtempSync(join(tmpdir(), 'isolation-svg-'));
    try {
      for (const { name, content } of drawings) writeFileSync(join(folder, name), content);
      const files = drawings.map(({ name }) => name);
      const said = execFileSync('xmllint', ['--noout', '--nonet', ...files], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(said).toBe('');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe.for(lists)('pictures.json of $name', ({ documents, list }) => {
  test('has words for every picture, and a picture for all words', () => {
    const named = list.steps.flatMap(({ light, dark }) => [light.svg, dark.svg]);
    expect([...named, list.card.svg, 'pictures.json'].sort()).toEqual([...documents.keys()].sort());
    for (const { alt, sentence } of list.steps) {
      expect(sentence).not.toBe('');
      expect(alt).toContain(sentence);
      expect(alt.length).toBeLessThanOrEqual(1000);
    }
  });
  test('says on what terms they may be used', () => {
    expect(list.licence).toContain('CC BY 4.0');
  });
  test('counts steps from one, and says the size that the drawing has', () => {
    list.steps.forEach(({ light, dark, width, height }, i) => {
      expect([light.png, light.png2x, dark.png, dark.png2x]).toEqual([
        `${i + 1}.png`,
        `${i + 1}@2x.png`,
        `${i + 1}-dark.png`,
        `${i + 1}-dark@2x.png`,
      ]);
      expect(documents.get(light.svg)).toContain(`width="${width}" height="${height}"`);
    });
  });
});
