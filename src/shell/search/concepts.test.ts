import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CONCEPTS } from './concepts.ts';
import { CONCEPT_WORDS, conceptsIn } from './terms.ts';
import { STOP_WORDS } from './stop-words.ts';

test('every line of the table is a concept', () => {
  const source = readFileSync(new URL('concepts.ts', import.meta.url), 'utf8');
  const [, table = ''] = /const TABLE = `\n([\s\S]*?)`;/.exec(source) ?? [];
  const lines = table.split('\n').filter((line) => line !== '' && !line.startsWith('# '));
  expect(lines.length).toBeGreaterThan(50);
  expect([...CONCEPTS.keys()]).toEqual(lines.map((line) => line.split(/:| </)[0]));
});

test('what is near a concept is another one', () => {
  for (const [id, { near }] of CONCEPTS)
    for (const other of near) {
      expect(CONCEPTS.has(other), `${id} < ${other}`).toBe(true);
      expect(other).not.toBe(id);
    }
});

test('every word and phrase of a concept is found as that concept', () => {
  for (const [id, { said }] of CONCEPTS)
    for (const phrase of said) expect(conceptsIn(phrase), phrase).toContain(id);
});

test('no stop word stands for a concept by itself', () => {
  expect(CONCEPT_WORDS.filter((root) => STOP_WORDS.has(root))).toEqual([]);
});

test('nothing is said twice in one concept', () => {
  for (const [id, { said }] of CONCEPTS) expect(new Set(said).size, id).toBe(said.length);
});
