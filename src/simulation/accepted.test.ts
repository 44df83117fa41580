import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '#model/check.ts';
import { REWIRED } from '#model/check/mutation.ts';
import { resolve } from '#model/network.ts';
import { FACTS } from './fact.ts';
import { sight } from './sight.ts';
import { simulate } from './simulate.ts';
import { journeySteps } from './journey-steps.ts';

const ACCEPTED = REWIRED.map(check).filter((verdict) => 'scenario' in verdict);

test('whatever check accepts can be simulated, told, and looked at from any place', () => {
  fc.assert(
    fc.property(ACCEPTED, fc.nat(), ({ scenario }, nth) => {
      const network = resolve(scenario);
      const timeline = simulate(network);
      const steps = journeySteps(network, timeline);
      const places = [...network.nodes.keys()];
      const place = places[nth % places.length] ?? '';
      for (const [i, journey] of timeline.entries()) {
        expect(sight(network, journey, steps[i] ?? [], { place })).toHaveLength(FACTS.length);
      }
    }),
    { numRuns: 1000 },
  );
});
