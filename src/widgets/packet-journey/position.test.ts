import { describe, expect, test } from 'vitest';
import { SCENARIOS } from '#scenarios/index.ts';
import { choosable, type Choosable } from './choosable.ts';
import { fileName, readPosition, standsAt, writePosition } from './position.ts';
import { shownAs } from './recompute.ts';
import { writeAddress } from './write-address.ts';

const [first, ...others] = choosable();
if (!first) throw new RangeError('there is no network to choose');
const menu: readonly [Choosable, ...Choosable[]] = [first, ...others];

const codes = (hash: string): string[] => readPosition(hash, menu).problems.map((each) => each.slice(0, 4));

test('every network of the journey can be chosen, with the switches that it has there', () => {
  expect(menu.map(({ name }) => name)).toEqual(SCENARIOS.map(({ name }) => name));
  for (const { name, switches } of menu) {
    const scenario = SCENARIOS.find((each) => each.name === name);
    expect(switches.map((each) => each.name)).toEqual(Object.keys(scenario ? shownAs(scenario).choices : {}));
    for (const { options, now } of switches) {
      expect(options.every(({ word }) => word !== '')).toBe(true);
      expect(now).toBeGreaterThanOrEqual(0);
    }
  }
});

describe('The address', () => {
  test('of a step in the journey leads to the packets of the same network with the same switches', () => {
    for (const scenario of SCENARIOS)
      for (const variation of [
        {},
        { protocol: 'https' },
        { tunnel: 'dropped', failClosed: false },
      ] as const) {
        const offer = shownAs(scenario, variation);
        const { network, problems, ...read } = readPosition(`#${writeAddress(offer, 3, 1, 'isp')}`, menu);
        const missing = Object.keys(variation).filter((name) => !(name in offer.choices));
        expect(network.name).toBe(scenario.name);
        expect(problems).toHaveLength(missing.length);
        expect(Object.keys(read.variation)).toEqual(
          network.switches.map(({ name }) => name).filter((name) => name in variation),
        );
        for (const each of network.switches) {
          const set = each.name in variation ? standsAt(each, variation) : each.now;
          expect(standsAt(each, read.variation)).toBe(set);
        }
      }
  });

  test('of a position leads back to it', () => {
    for (const network of menu)
      for (const each of network.switches)
        for (const { value } of each.options) {
          const chosen = { network, variation: { [each.name]: value } };
          expect(readPosition(`#${writePosition(chosen)}`, menu)).toEqual({ ...chosen, problems: [] });
        }
  });

  test('asks for the first network and says why, where it asks for what cannot be', () => {
    expect(readPosition('#in=%3Cb%3E', menu)).toMatchObject({ network: first, variation: {} });
    expect(codes('#in=%3Cb%3E&colour=red')).toEqual(['U003', 'U001']);
    expect(codes('#in=seeds&tunnel=sideways')).toEqual(['U003']);
    expect(codes('#in=vault&tunnel=up')).toEqual(['U003']);
    expect(codes('#model')).toEqual([]);
  });
});

test('a file is called after its network and where each of its switches stands', () => {
  const named = (hash: string): string => fileName(readPosition(hash, menu));
  expect(named('#in=vault')).toBe('vault.pcapng');
  expect(named('#in=seeds&tunnel=dropped')).toBe(
    'seeds.protocol-http.tunnel-dropped.fail-closed-true.pcapng',
  );
  const all = menu.flatMap((network) =>
    network.switches.flatMap((each) =>
      each.options.map(({ value }) => fileName({ network, variation: { [each.name]: value } })),
    ),
  );
  for (const name of all) expect(name).toMatch(/^[a-z0-9.-]+\.pcapng$/);
});
