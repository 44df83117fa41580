import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { swapsOf } from './turn/swaps.ts';
import { turnsOf } from './turn/turns.ts';

const turned = (text: string): string[] =>
  turnsOf(`export const topic = speak({ id: '${text}' });`).map(
    ({ source }) => /id: '(.*)'/.exec(source)?.[1] ?? '',
  );

describe('A catalogue’s text', () => {
  test.each([
    ['so it cannot know where you are', 'so it can know where you are'],
    ['nobody on the way opens it', 'everybody on the way opens it'],
    ['No packet carries it.', 'Every packet carries it.'],
    ['It is visible.', 'It is hidden.'],
  ])('“%s” is turned into “%s”', (text, opposite) => {
    expect(turned(text)).toContain(opposite);
  });
  test.each(['which link it is on', 'how long the packet is'])('“%s” has no verdict to turn', (text) => {
    expect(turned(text)).toEqual([]);
  });
});

test('A fact of a text is let stand for each other that is said in it, and for no other.', () => {
  const source =
    'export const topic = speak({ id: (a: Named, b: Named, n: number) => `${first(a)} sends ${n} to ${called(b)}.` });';
  const texts = swapsOf(source).map((swap) => /`(.*)`/.exec(swap.source)?.[1]);
  expect(texts).toEqual([
    '${first(n)} sends ${a} to ${called(b)}.',
    '${first(b)} sends ${n} to ${called(a)}.',
    '${first(a)} sends ${b} to ${called(n)}.',
  ]);
});

test('Every verdict word, negation and fact of the catalogue, turned by itself, is noticed when the text is read back.', () => {
  const { status, stdout } = spawnSync(process.execPath, [join(import.meta.dirname, 'turn.ts')], {
    encoding: 'utf8',
  });
  expect(stdout.split('\n').filter((line) => line.includes('is not noticed'))).toEqual([]);
  expect(status).toBe(0);
});
