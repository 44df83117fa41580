import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { resolve } from '#model/network.ts';
import type { Scenario } from '#model/scenario.ts';
import { SCENARIOS } from '#scenarios/index.ts';
import { anyScenario } from './arbitrary.ts';
import { sight } from './sight.ts';
import { simulate } from './simulate.ts';
import { journeySteps } from './journey-steps.ts';

const RUNS = { numRuns: 1000 };

/** Everything that is computed of a scenario, as text: journeys, steps, and what the net qube and the ISP see. */
function everything(scenario: Scenario): string {
  const network = resolve(scenario);
  const timeline = simulate(network);
  const told = journeySteps(network, timeline);
  const seen = timeline.map((journey, n) =>
    ['net-0', 'sys-net', 'isp'].map((place) => sight(network, journey, told[n] ?? [], { place })),
  );
  return JSON.stringify([timeline.map(({ exchanges }) => exchanges), told, seen]);
}

/** The same value with the keys of every object in the opposite order. */
function turnedRound<T>(value: T): T {
  if (Array.isArray(value)) return value.map(turnedRound) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, turnedRound(each)]),
  ) as T;
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

function everyScenario(law: (scenario: Scenario) => void): void {
  fc.assert(fc.property(anyScenario, law), RUNS);
}

describe('the same scenario gives the same, byte for byte', () => {
  test('twice, and from a copy', () => {
    everyScenario((scenario) => {
      const once = everything(scenario);
      expect(everything(scenario)).toBe(once);
      expect(everything(structuredClone(scenario))).toBe(once);
    });
  });
  test('whatever the order of the fields in its objects', () => {
    everyScenario((scenario) => {
      expect(everything(turnedRound(scenario))).toBe(everything(scenario));
    });
  });
  test('whatever the order in which qubes and parties are listed', () => {
    everyScenario((scenario) => {
      const { qubes, parties } = scenario;
      const other = { ...scenario, qubes: qubes.toReversed(), parties: parties.toReversed() };
      expect(everything(other)).toBe(everything(scenario));
    });
  });
  test('and changes nothing in it: a frozen scenario runs', () => {
    everyScenario((scenario) => {
      const before = JSON.stringify(scenario);
      everything(frozen(scenario));
      expect(JSON.stringify(scenario)).toBe(before);
    });
  });
  test.each(SCENARIOS)('$name, which is built in', (scenario) => {
    expect(everything(turnedRound(structuredClone(scenario)))).toBe(
      everything(frozen(structuredClone(scenario))),
    );
  });
});
