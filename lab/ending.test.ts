import { expect, test } from 'vitest';
import { endingOf, stopped } from './ending.ts';

const failed = {
  doing: 'playing whonix',
  message: 'Tor at sys-whonix ended with 1\nits last words',
  detail: 'CommandFailed: Tor at sys-whonix ended with 1\n    at startDaemon',
};

test('A run that stops in its box says in a numbered line what failed and what to do; the trace stands behind it.', () => {
  const ending = endingOf(1, null, JSON.stringify({ failed }));
  if (!('failed' in ending)) throw new Error('it counts as a report');
  const [line, detail, ...rest] = stopped(ending);
  expect(line).toMatch(/^N14 The lab stopped while playing whonix: Tor at sys-whonix ended with 1\. /);
  expect(line).toContain('Run it again');
  expect(line).not.toContain('\n');
  expect([detail, ...rest]).toEqual([failed.detail]);
});

test.each([
  [{ code: null, signal: 'SIGKILL' }, 'it was ended from outside, by SIGKILL'],
  [{ code: 1, signal: null }, 'it ended with code 1'],
])('A box that says nothing more, %o, is told as one that failed.', ({ code, signal }, words) => {
  const ending = endingOf(code, signal, '');
  if (!('failed' in ending)) throw new Error('it counts as a report');
  expect(stopped(ending)).toHaveLength(1);
  expect(stopped(ending)[0]).toContain(words);
});

test('A box that comes to its end hands over its report.', () => {
  const report = { observations: [], faults: [], peakBytes: 1, capturedBytes: 2 };
  expect(endingOf(0, null, JSON.stringify(report))).toEqual(report);
});
