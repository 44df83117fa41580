import { expect, test } from 'vitest';
import { SCENARIOS } from '#scenarios/index.ts';
import { nearestRecorded } from './nearest.ts';

test('of every network some position was recorded, and its own is the nearest to itself', () => {
  for (const { name } of SCENARIOS) expect(nearestRecorded(name, {}), name).toMatchObject({ moved: [] });
});

test('the nearest recorded position is the one with the fewest switches to move, and they are named', () => {
  expect(nearestRecorded('seeds', { tunnel: 'dropped' })).toMatchObject({
    situation: 'seeds',
    moved: ['VPN tunnel: up'],
  });
  expect(nearestRecorded('seeds', { tunnel: 'dropped', protocol: 'https' })).toMatchObject({
    situation: 'seeds-https',
    moved: ['VPN tunnel: up'],
  });
});

test('there is nothing near a network that there is not', () => {
  expect(nearestRecorded('nowhere', {})).toBeUndefined();
});
