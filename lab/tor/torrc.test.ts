import { expect, test } from 'vitest';
import { torCommand, torrcText } from './torrc.ts';

test('a torrc is one line for each option, in order, and keeps an option that stands twice', () => {
  const text = torrcText([
    ['SocksPort', 0],
    ['Log', 'notice stdout'],
    ['Log', 'warn stderr'],
  ]);
  expect(text).toBe('SocksPort 0\nLog notice stdout\nLog warn stderr\n');
});

test('tor is told of its own torrc and of its own, empty, defaults, so that it reads none of the machine’s', () => {
  const { words } = torCommand('/run/tor/guard');
  expect(words.slice(words.indexOf('-f'))).toEqual([
    ...['-f', '/run/tor/guard/torrc'],
    ...['--defaults-torrc', '/run/tor/guard/defaults'],
  ]);
});
