import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { holdToBars } from './bars.ts';
import { left, listing, startedBy } from './traces.ts';

function figures(seconds: number, mebibytes: number): string {
  return `…\n${seconds.toFixed(1)} s; at most ${mebibytes} MiB of memory; 421 kB captured.\n…`;
}

test.each([
  [figures(120, 1024), []],
  [figures(120.1, 1024), ['BAR MISSED: wall time 120.1 s, bar 120 s']],
  [figures(99, 1025), ['BAR MISSED: peak memory 1025 MiB, bar 1024 MiB']],
  ['', ['BAR MISSED: wall time not printed, bar 120 s', 'BAR MISSED: peak memory not printed, bar 1024 MiB']],
])('A run that takes more than 120 s or 1 GiB, or does not say, misses a bar: %j', (said, missed) => {
  const lines = holdToBars(said);
  expect(lines).toHaveLength(2);
  expect(lines.filter(({ kept }) => !kept).map(({ line }) => line)).toEqual(missed);
});

test('A file of any name that a run leaves is found, and one that stood there before is not.', () => {
  const folder = mkdtempSync(join(tmpdir(), 'traces-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(join(folder, 'netns'));
  writeFileSync(join(folder, 'netns/before'), '');
  const before = new Set(listing(folder, true));
  writeFileSync(join(folder, 'netns/sys-vpn'), '');
  expect(left(before, new Set(listing(folder, true)))).toEqual([join(folder, 'netns/sys-vpn')]);
});

test('A route that is gone counts as a trace; a process or file that has gone does not.', () => {
  const before = new Set([
    'network default via 192.0.2.1',
    'network namespace net:[1]',
    'process 7, tor',
    'file /x',
  ]);
  expect(left(before, new Set())).toEqual(['gone: network default via 192.0.2.1']);
});

test('Of a command every process is counted that it started, and that these started.', async () => {
  const child = spawn('sh', ['-c', 'sh -c "echo ready; cat; true"; true'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  await expect.poll(() => startedBy(child.pid ?? 0).length).toBe(2);
  child.stdin.end();
  await new Promise((resolve) => child.once('close', resolve));
  expect(startedBy(child.pid ?? 0)).toEqual([]);
});
