import { describe, expect, test } from 'vitest';
import { everyPosition } from '#scenarios/positions.ts';
import { whonix } from '#scenarios/whonix.ts';
import { observations } from './come-by.ts';
import { linkName } from './observed-in.ts';
import { Situation } from './situation.ts';
import { shownOf } from './step.ts';

describe('when a packet comes by', () => {
  test('what runs ahead of a request counts with the step in which the request takes the same link', () => {
    for (const scenario of everyPosition()) {
      const { timeline, journeySteps } = new Situation(scenario);
      timeline.forEach((journey, n) => {
        for (const { node, to } of shownOf(journey).request.hops) {
          if (to === undefined) continue;
          const onTheWayOut = observations(journey, journeySteps[n] ?? [], linkName(node, to)).filter(
            ({ direction }) => direction === 'request',
          );
          expect(new Set(onTheWayOut.map(({ step }) => step)).size).toBe(1);
        }
      });
    }
  });
  test('between a Tor gateway and its net qube those are the cell with BEGIN, and the one with the request', () => {
    const { timeline, journeySteps } = new Situation(whonix);
    const [journey, steps] = [timeline[0], journeySteps[0]];
    if (!journey || !steps) throw new RangeError('the scenario has a journey');
    const cells = observations(journey, steps, linkName('sys-whonix', 'sys-firewall'));
    expect(cells.filter(({ direction }) => direction === 'request')).toHaveLength(2);
  });
});
