import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sumsOf, tarGzOf, zipOf } from './archive.ts';
import type { Site } from './portable.ts';
import { readSite } from './read-site.ts';

const run = promisify(execFile);
const text = (words: string): Uint8Array => new TextEncoder().encode(words);
const long = `${'a-folder-with-a-long-name/'.repeat(8)}file.txt`;
const site: Site = new Map([
  ['index.html', text('<!DOCTYPE html>')],
  ['a/empty', new Uint8Array()],
  ['a/é.txt', text('é')],
  [long, text('far down')],
  ['noise', Uint8Array.from({ length: 70_000 }, (_, at) => (at * 7919) % 251)],
]);
/** 2026-11-25 02:03:04 UTC */
const moment = Date.UTC(2026, 10, 25, 2, 3, 4) / 1000;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'archive-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each([
  ['A zip archive', zipOf, 'a.zip', 'unzip', ['-q', 'a.zip', '-d']],
  ['A tar archive under gzip', tarGzOf, 'a.tar.gz', 'tar', ['-xzf', 'a.tar.gz', '-C']],
] as const)('%s', (_, archive, name, program, words) => {
  test('is the same to the last bit, whatever the order of its files and the hour of the day', async () => {
    const bytes = await archive(site, 'top', moment);
    const files = fc.shuffledSubarray([...site], { minLength: site.size });
    await fc.assert(
      fc.asyncProperty(files, fc.nat(86_399), async (shuffled, second) => {
        const again = await archive(new Map(shuffled), 'top', Date.UTC(2026, 10, 25) / 1000 + second);
        expect(Buffer.compare(again, bytes)).toBe(0);
      }),
      { numRuns: 20 },
    );
  });

  test(`is unpacked by ${program} into the same files, plain and of one day`, async () => {
    await writeFile(join(folder, name), await archive(site, 'top', moment));
    const out = join(folder, program);
    await run('mkdir', [out]);
    await run(program, [...words, out], { cwd: folder, env: { ...process.env, TZ: 'UTC' } });
    expect(await readSite(join(out, 'top'))).toEqual(new Map([...site].sort(([a], [b]) => (a < b ? -1 : 1))));
    const { mode, mtime } = await stat(join(out, 'top/index.html'));
    expect(mode & 0o777).toBe(0o644);
    expect(mtime.toISOString()).toBe('2026-11-24T12:00:00.000Z');
  });
});

test('No archive depends on the time zone of who makes it', async () => {
  const program = `
    import { createHash } from 'node:crypto';
    import { zipOf, tarGzOf } from '${join(import.meta.dirname, 'archive.ts')}';
    const site = new Map([['a', new Uint8Array([1])]]);
    const hash = (bytes) => createHash('sha256').update(bytes).digest('hex');
    console.log(hash(zipOf(site, 'top', ${String(moment)})), hash(await tarGzOf(site, 'top', ${String(moment)})));`;
  const zones = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'];
  const printed = await Promise.all(
    zones.map(async (TZ) => {
      const words = ['--input-type=module-typescript', '--eval', program];
      return (await run(process.execPath, words, { env: { ...process.env, TZ } })).stdout;
    }),
  );
  expect(new Set(printed).size).toBe(1);
  expect(printed[0]).toMatch(/^[0-9a-f]{64} [0-9a-f]{64}\n$/);
});

test('The sums are what sha256sum checks', async () => {
  const bytes = text('abc');
  await writeFile(join(folder, 'abc'), bytes);
  await writeFile(join(folder, 'SHA256SUMS'), sumsOf(new Map([['abc', bytes]])));
  // The digest of “abc” stands in FIPS 180-2, appendix B.1.
  expect(await readFile(join(folder, 'SHA256SUMS'), 'utf8')).toContain(
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  abc',
  );
  const { stdout } = await run('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: folder });
  expect(stdout).toBe('abc: OK\n');
});
