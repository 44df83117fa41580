import { keysOf, nodeOf, type Network } from '#model/network.ts';
import type { KeyId } from '#model/key.ts';
import { readable } from '#model/packet.ts';
import type { SourceId } from '#model/source.ts';
import { FACTS, truthOf, type FactId } from './fact.ts';
import { reveals, sealOver, type Looking, type Seen } from './looking.ts';
import { observations } from './come-by.ts';
import { roadOut } from './disposable/road-out.ts';
import { nodesAt } from './observed-in.ts';
import { probe } from './probe.ts';
import { worded, type Because, type ReasonId, type Verdict } from './reason.ts';
import type { Step } from './step.ts';
import type { Journey } from './trace.ts';
import { proxyOut } from './updates/proxy-out.ts';
import { userAddress } from './user-address.ts';
import { whyHidden } from './why-hidden.ts';
import { knownUnsaid, whyVisible } from './why-visible.ts';

/** Someone who looks on: where, and with which keys. Left out, the keys are those of the place. */
export interface Observer {
  /** A node's name, or a link's (`linkName`). */
  readonly place: string;
  readonly keys?: ReadonlySet<KeyId>;
}

/** What one observer can make of one fact, and why. */
export interface Sight {
  readonly fact: FactId;
  readonly verdict: Verdict;
  /** The fact itself, when it is visible: of several values those that can be read here, in one text. */
  readonly value?: string;
  /** The same, one by one. */
  readonly values?: readonly string[];
  readonly reason: ReasonId;
  readonly sentence: string;
  /** The same in 60 letters at most, and in 45. */
  readonly short: string;
  readonly phone: string;
  readonly source: SourceId;
}

function verdictOn(fact: FactId, because: Because, values: readonly string[] = []): Sight {
  const told: Sight = { fact, reason: because[0], ...worded(because) };
  return told.verdict === 'visible' && values.length > 0
    ? { ...told, value: values.join(' and '), values }
    : told;
}

function judge(looking: Looking, fact: FactId, everHere: boolean): Sight {
  const { network, truth } = looking;
  const values = truth.get(fact);
  if (values === undefined) return verdictOn(fact, ['absent', { fact }]);
  const found = reveals(looking, fact, values);
  const [first] = found;
  if (first) {
    const read = found.map(({ value }) => value);
    return verdictOn(fact, whyVisible(looking, fact, read, first.layer, first.unsealed), read);
  }
  if (fact === 'user-address')
    return verdictOn(
      fact,
      looking.seen.length > 0 || !everHere ? userAddress(looking) : ['nothing-yet', {}],
      values,
    );
  if (looking.seen.length === 0)
    return verdictOn(fact, [everHere ? 'nothing-yet' : 'never-here', {}], values);
  const own = knownUnsaid(looking, fact, values);
  if (own) return verdictOn(fact, own.because, own.values);
  const seal = sealOver(looking, fact, values);
  if (!seal) return verdictOn(fact, whyHidden(looking, fact), values);
  const holders = network.keys.get(seal.key)?.holders ?? [];
  return verdictOn(fact, ['sealed', { seal: seal.seal, holders: holders.map((id) => nodeOf(network, id)) }]);
}

/** A place taken, with what there is to see from it. */
export interface LookOut {
  /** Every packet that comes by there, read as far as it can be. */
  readonly seen: readonly Seen[];
  /** What has been learnt by a step, one fact at a time. */
  readonly by: (upTo: number) => (fact: FactId) => Sight;
}

/** Takes an observer's place. */
export type LookOn = (observer: Observer) => LookOut;

/**
 * Makes ready to ask what observers learn of a journey. In: the network, one of its journeys, and the
 * steps of its story. Out: a function of the observer, which gives one of the index of the last step that
 * counts, which gives one of the fact. Its answers are derived from the packets that came by, the keys held and the place, and from
 * nothing else.
 */
export function lookOn(network: Network, journey: Journey, steps: readonly Step[]): LookOn {
  const truth = truthOf(network, journey);
  return ({ place, keys: given }) => {
    const node = network.nodes.get(place);
    const keys = given ?? (node ? keysOf(network, node.id) : new Set());
    const seen = observations(journey, steps, place).map((each): Seen => ({
      ...each,
      layers: readable(each.packet, keys),
    }));
    const ends = nodesAt(place).flatMap((id) => network.nodes.get(id) ?? []);
    const looking = {
      ...{ network, journey, truth, node, ends, keys },
      probed: () => (node?.qube ? probe(network, node.id) : undefined),
      road: () => (node?.qube ? roadOut(network, node.id) : undefined),
      proxy: () => (node?.qube ? proxyOut(network, node.id) : undefined),
    };
    return {
      seen,
      by: (upTo) => {
        const soFar: Looking = { ...looking, seen: seen.filter(({ step }) => step <= upTo) };
        return (fact) => judge(soFar, fact, seen.length > 0);
      },
    };
  };
}

/** What one observer has learnt of a journey by a step: one `Sight` for each of `FACTS`, in that order. */
export function sight(
  network: Network,
  journey: Journey,
  steps: readonly Step[],
  observer: Observer,
  upTo = Infinity,
): Sight[] {
  return FACTS.map(lookOn(network, journey, steps)(observer).by(upTo));
}
