import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { SCENARIOS } from '#scenarios/index.ts';
import { positionsOf } from '#scenarios/positions.ts';
import { anyScenario } from '#simulation/arbitrary.ts';
import { LAWS } from './laws.ts';

const numRuns = 1000;

// Every law plays the same journeys: a network is played once where all laws are put to it before the next is drawn.
const cases = SCENARIOS.map((scenario) => ({ name: scenario.name, positions: positionsOf(scenario) }));
const broken = new Set<string>();
let seed = 0;
let tried = 0;

beforeAll(() => {
  const all = fc.property(anyScenario, (scenario) => {
    tried += 1;
    for (const [name, law] of Object.entries(LAWS)) {
      try {
        if (law(scenario).length > 0) broken.add(name);
      } catch {
        broken.add(name);
      }
    }
  });
  ({ seed } = fc.check(all, { numRuns }));
});

describe.each(Object.entries(LAWS))('%s', (name, law) => {
  test.each(cases)('holds for $name, at every position of its switches', ({ positions }) => {
    expect(positions.flatMap((each) => law(each))).toEqual([]);
  });
  test('holds for a thousand networks drawn at random', () => {
    expect(tried).toBe(numRuns);
    if (!broken.has(name)) return;
    // The same networks again, for this law alone: the smallest that breaks it is told.
    const alone = fc.property(anyScenario, (scenario) => {
      expect(law(scenario)).toEqual([]);
    });
    fc.assert(alone, { numRuns, seed });
    expect.unreachable(`broken only after other laws, with seed ${String(seed)}`);
  });
});
