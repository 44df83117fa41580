import type { Scenario } from '#model/scenario.ts';
import { lookOn } from '../sight.ts';
import { FACTS } from '../fact.ts';
import { played } from './played.ts';

/** What becomes of the first journey, and what every node makes of every fact of it: one line each. */
function verdictsOf(scenario: Scenario): string[] {
  const { network, toldJourneys } = played(scenario);
  return toldJourneys.slice(0, 1).flatMap(({ journey, steps }) => {
    const look = lookOn(network, journey, steps);
    const ends = journey.exchanges.map(({ request, reply }) =>
      [request, ...(reply ? [reply] : [])].map((each) => each.reason ?? each.disposition).join(),
    );
    const ofNodes = [...network.nodes.keys()].flatMap((place) => {
      const sightOf = look({ place }).by(Infinity);
      return FACTS.map((fact) => {
        const { verdict, values = [] } = sightOf(fact);
        return `${place}, ${fact}: ${verdict} ${values.toSorted().join()}`;
      });
    });
    return [`ends: ${ends.join('; ')}`, ...ofNodes];
  });
}

/** The scenario with its qubes the other way round, and its parties but for resolvers: the first of those is the ISP’s. */
function turned(scenario: Scenario): Scenario {
  const { qubes, parties, flows } = scenario;
  const resolvers = parties.filter(({ kind }) => kind === 'resolver');
  const others = parties.filter(({ kind }) => kind !== 'resolver');
  return {
    ...scenario,
    qubes: qubes.toReversed(),
    parties: [...resolvers, ...others.toReversed()],
    flows: flows.slice(0, 1),
  };
}

/**
 * Law: the order in which qubes and parties are listed makes no difference to any verdict. In: a scenario. Out: each
 * verdict that the list the other way round does not have.
 */
export function orderIsNothing(scenario: Scenario): string[] {
  const other = new Set(verdictsOf(turned(scenario)));
  return verdictsOf(scenario).filter((line) => !other.has(line));
}
