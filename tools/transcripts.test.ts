import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { everyTranscript, TRANSCRIPTS } from './transcripts/every.ts';

const folder = join(import.meta.dirname, '..', TRANSCRIPTS);
const told = new Map(everyTranscript());

describe('What a reader gets, as text,', () => {
  test.each([...told.keys()])('is what stands in %s: if it should be, npm run transcripts', (file) => {
    const kept = join(folder, file);
    expect(existsSync(kept) ? readFileSync(kept, 'utf8') : '').toBe(told.get(file));
  });
  test('is all that is kept', () => {
    const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => join(folder, file))
      .filter((file) => statSync(file).isFile())
      .map((file) => relative(folder, file).split(sep).join('/'));
    expect(kept.sort()).toEqual([...told.keys()].sort());
  });
});
