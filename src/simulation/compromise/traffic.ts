import { keysOf, resolve, type Network } from '#model/network.ts';
import type { KeyId } from '#model/key.ts';
import type { Machine } from '#model/machine.ts';
import type { SourceId } from '#model/source.ts';
import type { FactId } from '../fact.ts';
import { probe } from '../probe.ts';
import { worded, type Verdict } from '../reason.ts';
import { lookOn, type Sight } from '../sight.ts';
import { simulate } from '../simulate.ts';
import { shownOf, type Step } from '../step.ts';
import { stories } from '../story.ts';
import type { Journey } from '../trace.ts';
import { foundOut } from '../user-address.ts';

/** A thing that packets could give away, and whether they do. */
export interface Tapped {
  /** Whose packets they are. */
  readonly of: string;
  readonly what: 'the site’s name' | 'the contents' | 'your home’s address' | 'where you are';
  /** Whether they do; unknown where it cannot be told. */
  readonly verdict: Verdict;
  readonly sentence: string;
  readonly source: SourceId;
}

const ASKED: readonly (readonly [FactId, Tapped['what']])[] = [
  ['destination-name', 'the site’s name'],
  ['content', 'the contents'],
];

/** The sights of every taken qube on the way, with all keys that the attacker has: the best of each fact. */
function tap(network: Network, journey: Journey, steps: readonly Step[], owned: readonly string[]): Tapped[] {
  const { from } = journey.flow;
  const way = shownOf(journey).request.hops.map(({ node }) => node);
  const places = owned.filter((name) => way.includes(name));
  if (owned.includes(from) || places.length === 0) return [];
  const keys = new Set<KeyId>(owned.flatMap((name) => [...keysOf(network, name)]));
  const look = lookOn(network, journey, steps);
  const seen = places.map((place) => look({ place, keys }).by(Infinity));
  return ASKED.flatMap(([fact, what]) => {
    const sights = seen.map((sightOf) => sightOf(fact));
    const best: Sight | undefined = sights.find(({ verdict }) => verdict === 'visible') ?? sights[0];
    if (!best) return [];
    const { verdict, sentence, source } = best;
    return [{ of: from, what, verdict, sentence, source }];
  });
}

/**
 * Whether a program in a taken qube can find out where you are, by sending past its own tunnel. The qube that finds
 * out most is enough: then nothing is told of those that find out less.
 */
function whereabouts(network: Network, owned: readonly string[]): Tapped[] {
  const found = owned.flatMap((name): Tapped[] => {
    const node = network.nodes.get(name);
    if (!node?.qube) return [];
    const told = worded(foundOut(node, probe(network, name)));
    const what = told.verdict === 'unknown' ? 'where you are' : 'your home’s address';
    return [{ of: name, what, ...told }];
  });
  const best =
    found.find(({ verdict }) => verdict === 'visible') ?? found.find(({ verdict }) => verdict === 'unknown');
  return best ? [best] : found;
}

/** Makes ready to ask what an attacker learns from a machine's packets. Out: a function of what is owned. */
export function tapOf({ traffic }: Machine): (owned: readonly string[]) => Tapped[] {
  const network = resolve(traffic);
  const timeline = simulate(network);
  const steps = stories(network, timeline);
  return (owned) => [
    ...timeline.flatMap((journey, i) => tap(network, journey, steps[i] ?? [], owned)),
    ...whereabouts(network, owned),
  ];
}
