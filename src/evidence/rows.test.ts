import { expect, test } from 'vitest';
import type { Claim } from './claim.ts';
import { rowsOf } from './rows.ts';

function claim(about: Claim['about'], says: string, more: Partial<Claim> = {}): Claim {
  const base = {
    situation: 's',
    flow: 0,
    place: 'sys-net',
    outcome: 'confirmed',
    frames: [],
    looked: 12,
  } as const;
  return { ...base, about, says, ...more };
}
const SIX = [{ place: 'sys-net|wifi', frame: 6 }];

test('what is hidden from a place is drawn together, and what it sees stands by itself', () => {
  const rows = rowsOf([
    claim('destination-name', 'hidden'),
    claim('first-peer', 'visible: 203.0.113.7', { verdict: 'visible', frames: SIX }),
    claim('content', 'hidden'),
    claim('vpn-in-use', 'visible: WireGuard', { verdict: 'visible', frames: SIX }),
  ]);
  expect(rows.map(({ abouts, says, how }) => [abouts.join(), says.join(), how])).toEqual([
    ['destination-name,content', 'hidden', 'In none of the 12 frames captured here.'],
    ['first-peer', 'visible: 203.0.113.7', ''],
    ['vpn-in-use', 'visible: WireGuard', ''],
  ]);
});

test('the headers of one packet are one row, and those of the next another', () => {
  const packet = (frame: number): Claim[] => {
    const frames = [{ place: 'isp|site', frame }];
    return [
      claim('addresses', 'a → b, tcp', { frames }),
      claim('ttl', 'TTL 64', { frames }),
      claim('ports', 'ports 1 → 2', { outcome: 'not-observable', because: 'Chosen at random.' }),
    ];
  };
  expect(
    rowsOf([...packet(1), ...packet(2)]).map(({ abouts, says }) => [abouts.join(), says.join()]),
  ).toEqual([
    ['addresses,ttl', 'a → b, tcp,TTL 64'],
    ['ports', 'ports 1 → 2'],
    ['addresses,ttl', 'a → b, tcp,TTL 64'],
    ['ports', 'ports 1 → 2'],
  ]);
});

test('what fared otherwise is never drawn together', () => {
  const rows = rowsOf([
    claim('content', 'hidden'),
    claim('destination-name', 'hidden', {
      outcome: 'contradicted',
      because: 'a frame shows it',
      frames: SIX,
    }),
    claim('dns-name', 'hidden', { looked: 3 }),
  ]);
  expect(rows.map(({ abouts }) => abouts)).toEqual([['content'], ['destination-name'], ['dns-name']]);
});
