import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { SCENARIOS } from '#scenarios/index.ts';
import { positionsOf } from '#scenarios/positions.ts';
import { anyScenario } from '#simulation/arbitrary.ts';
import { probingFitsJourneys } from '#simulation/laws/probing.ts';
import { verdictsFitPackets } from '#simulation/laws/verdicts.ts';
import { postcardsFitSight } from './postcards.ts';
import { sentencesFitNetwork } from './things.ts';

// A thousand networks take a while on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

const LAWS = { verdictsFitPackets, probingFitsJourneys, postcardsFitSight, sentencesFitNetwork };

describe.each(Object.entries(LAWS))('%s', (_, law) => {
  test.each(SCENARIOS)('holds for $title, at every position of its switches', (scenario) => {
    expect(positionsOf(scenario).flatMap(law)).toEqual([]);
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
