import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { SCENARIOS } from '#scenarios/index.ts';
import { positionsOf } from '#scenarios/positions.ts';
import { anyScenario } from '#simulation/arbitrary.ts';
import { LAWS } from './laws.ts';

// A thousand networks take a while on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

describe.each(Object.entries(LAWS))('%s', (_, law) => {
  test.each(SCENARIOS)('holds for $name, at every position of its switches', (scenario) => {
    expect(positionsOf(scenario).flatMap((each) => law(each))).toEqual([]);
  });
  test('holds for a thousand networks drawn at random', () => {
    fc.assert(
      fc.property(anyScenario, (scenario) => {
        expect(law(scenario)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
