import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Hint } from '#evidence/look-for.ts';
import { EVIDENCE, evidenceCalled } from './evidence.ts';
import { filesOf } from '#recordings/recordings.ts';

interface Tried {
  readonly situation: string;
  readonly file: string;
  readonly frames: number;
  readonly hints: readonly Hint[];
}

const offered = EVIDENCE.flatMap(({ scenario, captures }) =>
  captures.flatMap(({ plain, withKeys, frames, hints, opened }): Tried[] => [
    { situation: scenario.name, file: plain.file, frames, hints },
    ...(withKeys ? [{ situation: scenario.name, file: withKeys.file, frames, hints: opened }] : []),
  ]),
);

/** Two files for each set of filters: a run of tshark takes a third of a second. */
function sampled(all: readonly Tried[]): Tried[] {
  const seen = new Map<string, number>();
  return all.filter(({ hints }) => {
    const key = hints.map(({ filter, found }) => `${filter}${found > 0}`).join();
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return key !== '' && count <= 2;
  });
}

/** How many frames tshark lists. */
function countOf(file: string, words: readonly string[]): number {
  const { stdout } = spawnSync('tshark', ['-n', '-r', file, ...words], { encoding: 'utf8' });
  return stdout.split('\n').filter((line) => line !== '').length;
}

/** How many frames each filter leaves, as tshark counts them. */
function counts(file: string, { hints }: Tried): number[] {
  const decode = hints.flatMap(({ decodeAs }) => (decodeAs === undefined ? [] : ['-d', decodeAs]));
  // One table for all: a column of frames and bytes for each filter, all time in one row.
  const table = `io,stat,0,${hints.map(({ filter }) => filter).join(',')}`;
  const { stdout } = spawnSync('tshark', ['-n', '-q', '-r', file, ...decode, '-z', table], {
    encoding: 'utf8',
  });
  const row = stdout.split('\n').find((line) => /^\|\s*[\d.]+ <>/.test(line));
  // A capture of one frame lasts no time, and then the table has no row.
  if (row === undefined) return hints.map(({ filter }) => countOf(file, [...decode, '-Y', filter]));
  const numbers = row.split('|').slice(2, -1).map(Number);
  return numbers.filter((_, i) => i % 2 === 0);
}

const missing = spawnSync('tshark', ['--version']).status !== 0;
if (missing) console.log('tshark is not installed: what readers are told to look for is left unverified.');

describe.skipIf(missing)('what readers are told to look for', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'hints-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each([
    ['seeds', 'wg.keylog_file:wireguard.keys', 'http'],
    ['own-program-open', 'tls.keylog_file:tls.keys', 'http.request'],
  ])(
    'the keys of %s open the plain file as they open the one that has them in it',
    (name, option, filter) => {
      const evidence = evidenceCalled(name);
      const capture = evidence.captures.find(({ opened }) => opened.some((hint) => hint.filter === filter));
      const place = mkdtempSync(join(folder, 'keys-'));
      for (const [file, bytes] of filesOf(evidence.recording)) writeFileSync(join(place, file), bytes);
      const read = (words: readonly string[]): string =>
        spawnSync('tshark', ['-n', ...words, '-Y', filter], { cwd: place, encoding: 'utf8' }).stdout;
      const opened = read(['-r', capture?.withKeys?.file ?? '']);
      expect(opened).not.toBe('');
      expect(read(['-r', capture?.plain.file ?? '', '-o', option])).toBe(opened);
      expect(read(['-r', capture?.plain.file ?? ''])).toBe('');
    },
  );

  test.each(sampled(offered))('tshark finds it in $situation/$file, as often as is said', (tried) => {
    const recording = EVIDENCE.find(({ scenario }) => scenario.name === tried.situation)?.recording;
    const bytes = recording && filesOf(recording).get(tried.file);
    const file = join(folder, tried.file);
    writeFileSync(file, bytes ?? new Uint8Array());
    const said = tried.hints.map(({ filter, found }) => `${filter}: ${found}`);
    const found = counts(file, tried);
    expect(tried.hints.map(({ filter }, i) => `${filter}: ${found[i] ?? '?'}`)).toEqual(said);
  });
});
