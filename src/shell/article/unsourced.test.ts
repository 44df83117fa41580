import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unsourced } from './unsourced.ts';

/** Pages about the site itself, and lists made from data that has its sources. */
const ABOUT = ['content/index.mdx', 'content/glossary.mdx', 'content/references.mdx'];
const articles = globSync('content/**/*.mdx').filter((file) => !ABOUT.includes(file));

describe('what articles claim', () => {
  test.each(articles)('every paragraph of %s names a source, or says that it claims nothing', (file) => {
    expect(unsourced(readFileSync(file, 'utf8'))).toEqual([]);
  });

  test('a paragraph and a list item without a source are found, with their lines', () => {
    const text =
      '---\ntitle: T\n---\nimport A from "a";\n\nTrue. <Source id="x" />\n\nA bare\nclaim.\n\n- one\n- two <Source id="y" />\n';
    expect(unsourced(text)).toEqual([
      { line: 8, words: 'A bare claim.' },
      { line: 11, words: '- one' },
    ]);
  });

  test('what is folded under “More on this” needs its sources like the rest, and its two tags need none', () => {
    const text = '<More about="a rarer case">\n\nA claim.\n\nAnother. <Source id="x" />\n\n</More>\n';
    expect(unsourced(text)).toEqual([{ line: 3, words: 'A claim.' }]);
  });

  test('questions, figures, commands and predictions claim nothing', () => {
    const text =
      'Who sees it?\n\n<Figure x={1} />\n\n<Predict question="q">\n  <Answer says="a">\n    b\n  </Answer>\n</Predict>\n\n## H\n';
    expect(unsourced(text)).toEqual([]);
  });
});
