import { keysOf, type Network } from '#model/network.ts';
import type { KeyId } from '#model/key.ts';
import type { Sealed } from '#model/layer.ts';
import type { SourceId } from '#model/source.ts';
import { FACTS, truthOf, type FactId } from './fact.ts';
import { reveals, sealOver, title, type Because, type Looking } from './looking.ts';
import { nodesAt, observations } from './observe.ts';
import { REASONS, type ReasonId, type Verdict } from './reason.ts';
import type { Step } from './step.ts';
import type { Journey } from './trace.ts';
import { userAddress } from './user-address.ts';
import { whyHidden } from './why-hidden.ts';
import { whyVisible } from './why-visible.ts';

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
  /** The fact itself, when it is visible. */
  readonly value?: string;
  readonly reason: ReasonId;
  readonly sentence: string;
  readonly source: SourceId;
}

const SEAL_SOURCE = {
  tls: 'rfc8446',
  wireguard: 'wireguard',
  openvpn: 'openvpn',
  onion: 'tor-onion',
} as const;

function sourceOf(reason: ReasonId, seal: Sealed | undefined): SourceId {
  return seal ? SEAL_SOURCE[seal.seal] : REASONS[reason][1];
}

function verdictOn(fact: FactId, because: Because, value: string | undefined, seal?: Sealed): Sight {
  const [reason, a = ''] = because;
  const [verdict, , words] = REASONS[reason];
  const shown = verdict === 'visible' && value !== undefined ? { value } : {};
  const write: (a: string) => string = words;
  return { fact, verdict, ...shown, reason, sentence: write(a), source: sourceOf(reason, seal) };
}

function judge(looking: Looking, fact: FactId, everHere: boolean): Sight {
  const { network, truth } = looking;
  const value = truth.get(fact);
  if (value === undefined) return verdictOn(fact, ['absent'], undefined);
  const found = reveals(looking, fact, value);
  if (found) return verdictOn(fact, whyVisible(looking, fact, found.layer, found.unsealed), value);
  if (fact === 'user-address')
    return verdictOn(
      fact,
      looking.seen.length > 0 || !everHere ? userAddress(looking) : ['nothing-yet'],
      value,
    );
  if (looking.seen.length === 0) return verdictOn(fact, [everHere ? 'nothing-yet' : 'never-here'], value);
  const seal = sealOver(looking, fact, value);
  if (!seal) return verdictOn(fact, whyHidden(looking, fact), value);
  const holders = network.keys.get(seal.key)?.holders ?? [];
  return verdictOn(fact, ['sealed', holders.map((id) => title(network, id)).join(' and ')], value, seal);
}

/** What an observer has learnt by a step: one `Sight` for each of `FACTS`, in that order. */
export type LookOn = (observer: Observer, upTo?: number) => Sight[];

/**
 * Makes ready to ask what observers learn of a journey. In: the network, one of its journeys, and the
 * steps of its story. Out: a function of the observer and of the index of the last step that counts
 * (left out: all of them). Its answers are derived from the packets that came by, the keys held and
 * the place, and from nothing else.
 */
export function lookOn(network: Network, journey: Journey, steps: readonly Step[]): LookOn {
  const truth = truthOf(network, journey);
  return ({ place, keys }, upTo = Infinity) => {
    const all = observations(journey, steps, place);
    const node = network.nodes.get(place);
    const looking: Looking = {
      network,
      journey,
      truth,
      node,
      ends: nodesAt(place).flatMap((id) => network.nodes.get(id) ?? []),
      keys: keys ?? (node ? keysOf(network, node.id) : new Set()),
      seen: all.filter(({ step }) => step <= upTo),
    };
    return FACTS.map((fact) => judge(looking, fact, all.length > 0));
  };
}

/** What one observer has learnt of a journey; `lookOn`, asked once. */
export function sight(
  network: Network,
  journey: Journey,
  steps: readonly Step[],
  observer: Observer,
  upTo?: number,
): Sight[] {
  return lookOn(network, journey, steps)(observer, upTo);
}
