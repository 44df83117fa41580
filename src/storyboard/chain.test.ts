import { describe, expect, test } from 'vitest';
import { SCENARIOS } from '#scenarios/index.ts';
import { positionsOf } from '#scenarios/positions.ts';
import { shownOf, traceOf } from '#simulation/step.ts';
import { chainAt } from './chain.ts';
import { storyboardOf, type ToldJourney, type Storyboard } from './storyboard.ts';

/** Puts a law to every told journey of a scenario, at every position of its switches. */
function everyJourney(name: string, law: (storyboard: Storyboard, toldJourney: ToldJourney) => void): void {
  const scenarios = SCENARIOS.filter((each) => each.name === name).flatMap(positionsOf);
  for (const storyboard of scenarios.map(storyboardOf))
    for (const toldJourney of storyboard.toldJourneys) law(storyboard, toldJourney);
}

describe.each(SCENARIOS)('the storyboard of $name', ({ name }) => {
  test('has every hop of the request in its chain, in order, at every step', () => {
    everyJourney(name, ({ network }, toldJourney) => {
      const hops = shownOf(toldJourney.journey).request.hops.map(({ node }) => node);
      for (const step of toldJourney.steps.keys()) {
        const chain = chainAt(network, toldJourney, step).map(({ id }) => id);
        expect(chain.slice(0, hops.length)).toEqual(hops);
        expect(new Set(chain).size).toBe(chain.length);
      }
    });
  });

  test('puts the packet on the link that the step’s last hop sent it over, and on no other', () => {
    everyJourney(name, ({ network }, toldJourney) => {
      for (const [i, step] of toldJourney.steps.entries()) {
        const { hops } = traceOf(toldJourney.journey, step);
        const now = hops[step.last]?.sent ? hops[step.last] : hops[step.last - 1];
        const chain = chainAt(network, toldJourney, i);
        const held = chain.flatMap(({ id, packet }, at) => (packet ? [[chain[at - 1]?.id, id].sort()] : []));
        expect(held).toEqual(now?.to === undefined ? [] : [[now.node, now.to].sort()]);
        expect(chain.find(({ packet }) => packet)?.packet).toBe(now?.sent);
      }
    });
  });

  test('counts a link as travelled from the step that crosses it on', () => {
    everyJourney(name, ({ network }, toldJourney) => {
      let before = 0;
      for (const [i, step] of toldJourney.steps.entries()) {
        const done = chainAt(network, toldJourney, i).filter(({ link }) => link?.done).length;
        const sent = shownOf(toldJourney.journey).request.hops.filter((hop) => hop.sent).length;
        expect(done).toBe(step.direction === 'reply' ? sent : Math.min(step.last + 1, sent));
        expect(done).toBeGreaterThanOrEqual(before);
        before = done;
      }
    });
  });
});
