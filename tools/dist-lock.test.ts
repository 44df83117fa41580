import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { holdingDist } from './dist-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'dist-lock-'));
const lock = join(folder, 'dist.lock');
afterAll(() => rmSync(folder, { recursive: true }));

test('A second build is refused while the first is at it, and says which process that is.', async () => {
  await holdingDist(async () => {
    await expect(holdingDist(() => Promise.resolve(), lock)).rejects.toThrow(
      `B002: Process ${String(process.pid)} is building into dist/.`,
    );
  }, lock);
  expect(await holdingDist(() => Promise.resolve('built'), lock)).toBe('built');
});

test('A lock is given back when the build fails.', async () => {
  await expect(holdingDist(() => Promise.reject(new Error('No.')), lock)).rejects.toThrow('No.');
  expect(existsSync(lock)).toBe(false);
});

test.each(['', 'no number', '2147483646'])(
  'A lock that nobody holds any more keeps nobody from building: “%s”',
  async (left) => {
    writeFileSync(lock, left);
    expect(await holdingDist(() => Promise.resolve('built'), lock)).toBe('built');
  },
);
