import { expect, test } from 'vitest';
import { differences } from './differences.ts';

const site = (files: Readonly<Record<string, string>>): Map<string, Uint8Array> =>
  new Map(Object.entries(files).map(([path, text]) => [path, new TextEncoder().encode(text)]));

test('Two sites of the same bytes do not differ, in whatever order their files are', () => {
  expect(differences(site({ a: 'x', b: '' }), site({ b: '', a: 'x' }))).toEqual([]);
});

test('A file that differs, is longer, or is missing is named', () => {
  expect(differences(site({ a: 'one', b: 'x', c: '' }), site({ a: 'ore', b: 'xy', d: '' }))).toEqual([
    'a: differs from byte 1 on: "one" and "ore"',
    'b: differs from byte 1 on: "x" and "xy"',
    'c: only in the first',
    'd: only in the second',
  ]);
});
