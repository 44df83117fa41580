import { keysOf, torOf, vpnOf, type Network, type Node } from '#model/network.ts';
import type { KeyId } from '#model/key.ts';
import type { Layer, Sealed } from '#model/layer.ts';
import { everyLayer, ipOf, readable } from '#model/packet.ts';
import type { SourceId } from '#model/source.ts';
import { FACTS, gives, ownerOf, truthOf, type FactId, type Truth } from './fact.ts';
import { observations, type Observation } from './observe.ts';
import { probe } from './probe.ts';
import { REASONS, type ReasonId, type Verdict } from './reason.ts';
import { shownOf, type Step } from './story.ts';
import type { Journey } from './trace.ts';

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

interface Looking {
  readonly network: Network;
  readonly journey: Journey;
  readonly truth: Truth;
  readonly node: Node | undefined;
  readonly keys: ReadonlySet<KeyId>;
  readonly seen: readonly Observation[];
}

type Because = readonly [ReasonId, string?];

const SEAL_SOURCE = {
  tls: 'rfc8446',
  wireguard: 'wireguard',
  openvpn: 'openvpn',
  onion: 'tor-onion',
} as const;

function title(network: Network, id: string): string {
  return network.nodes.get(id)?.title ?? id;
}

/** The outermost seal that stays closed to `keys` and has the fact inside. */
function sealOver({ network, keys, seen }: Looking, fact: FactId, value: string): Sealed | undefined {
  for (const { packet } of seen) {
    for (const layer of readable(packet, keys)) {
      if (layer.kind !== 'sealed' || keys.has(layer.key)) continue;
      if (everyLayer(layer.inner).some((inner) => gives(inner, fact, network, value))) return layer;
    }
  }
  return undefined;
}

/** The layer that gives a fact away to this observer, and whether a seal had to be opened for it. */
function reveals(
  { network, keys, seen }: Looking,
  fact: FactId,
  value: string,
): { layer: Layer; unsealed: boolean } | undefined {
  for (const { packet } of seen) {
    const layer = readable(packet, keys).find((each) => gives(each, fact, network, value));
    if (layer) return { layer, unsealed: !packet.includes(layer) };
  }
  return undefined;
}

function whyVisible(
  { node, journey, truth }: Looking,
  fact: FactId,
  layer: Layer,
  unsealed: boolean,
): Because {
  const here = node?.title ?? '';
  if (fact === 'vpn-in-use')
    return node?.kind === 'vpn-server' || (node && vpnOf(node)) ? ['is-the-end', here] : ['by-its-shape'];
  if (fact === 'tor-in-use')
    return node?.kind === 'relay' || (node && torOf(node)) ? ['is-the-end', here] : ['relay-list'];
  if (node && node.id === journey.flow.from) return ['made-it'];
  if (
    node &&
    (node.address === truth.get(fact) || (node.id === journey.flow.to && fact === 'destination-name'))
  )
    return ['its-own'];
  if (unsealed) return ['holds-key', here];
  if (layer.kind === 'tls-hello') return ['in-the-hello'];
  return layer.kind === 'ipv4' ? ['in-the-header'] : ['in-the-clear'];
}

/** Where the user is: known to whoever stands there, or can get told. */
function userAddress(looking: Looking): Because {
  const { network, node } = looking;
  if (node && (node.kind === 'wifi' || node.kind === 'router' || node.qube?.uplink)) return ['on-the-spot'];
  if (!node?.qube) return arrivesFrom(looking) ?? ['not-carried'];
  const call = probe(network, node.id);
  if (!call) return ['not-carried'];
  if ('stoppedAt' in call) return ['cannot-call-out', title(network, call.stoppedAt)];
  if (call.from === network.scenario.home.public_address) return ['can-call-out', node.title];
  return ['calls-from-elsewhere', ownerOf(network, call.from)?.title ?? call.from];
}

/** Whose address stands on the request where the observer meets it, when that is not the sender's own. */
function arrivesFrom({ network, keys, seen, node }: Looking): Because | undefined {
  const request = seen.find(({ direction }) => direction === 'request');
  const headers = request ? readable(request.packet, keys).filter((layer) => layer.kind === 'ipv4') : [];
  const inner = headers.at(-1);
  const owner = inner && ownerOf(network, inner.src);
  if (!owner || owner.id === node?.id) return undefined;
  return owner.kind === 'relay' ? ['ended-here', owner.title] : ['rewritten', owner.title];
}

/** The first node that took the sender's address off the packet. */
function whoRewrote({ network, journey }: Looking): Because {
  for (const hop of shownOf(journey).request.hops) {
    const name = title(network, hop.node);
    if (hop.actions.some((action) => action.do === 'take-stream')) return ['ended-here', name];
    if (hop.actions.some((action) => action.do === 'translate' && action.how !== 'dnat'))
      return ['rewritten', name];
    if (hop.actions.some((action) => action.do === 'seal' && action.seal !== 'tls'))
      return ['rewritten', name];
  }
  return ['not-carried'];
}

/** Tunnels that no packet here shows: what could be told or guessed. */
function tunnelElsewhere({ network, node, keys, seen }: Looking, fact: 'vpn-in-use' | 'tor-in-use'): Because {
  const call = node?.qube ? probe(network, node.id) : undefined;
  const arrives = call && 'from' in call ? ownerOf(network, call.from) : undefined;
  if (fact === 'tor-in-use')
    return arrives?.kind === 'relay' ? ['can-be-told', arrives.title] : ['not-carried'];
  if (arrives?.kind === 'vpn-server') return ['told-of-lists', arrives.title];
  const meetsServer = seen.some(({ packet }) =>
    readable(packet, keys).some(
      (layer) =>
        layer.kind === 'ipv4' &&
        [layer.src, layer.dst].some((address) => ownerOf(network, address)?.kind === 'vpn-server'),
    ),
  );
  return meetsServer ? ['address-lists'] : ['not-carried'];
}

/** Who puts the first outside address on the packet, for those who see it before that. */
function furtherOn({ network, journey, seen, truth }: Looking, fact: FactId): Because {
  const value = truth.get(fact);
  const hops = shownOf(journey).request.hops;
  const by = hops.find(({ sent }) => sent && ipOf(sent)?.dst === value);
  const before = seen.some(({ packet }) => packet === hops[0]?.sent);
  return by && before ? ['further-on', title(network, by.node)] : ['not-carried'];
}

function whyHidden(looking: Looking, fact: FactId): Because {
  switch (fact) {
    case 'qube-address':
      return whoRewrote(looking);
    case 'vpn-in-use':
    case 'tor-in-use':
      return tunnelElsewhere(looking, fact);
    case 'first-peer':
    case 'tor-guard':
      return furtherOn(looking, fact);
    default:
      return ['not-carried'];
  }
}

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

/**
 * What an observer has learnt of a journey by a step of its story.
 *
 * In: the network, one of its journeys with its steps, the observer, and the index of the last step
 * that counts (left out: all of them). Out: one `Sight` for each of `FACTS`, in that order. Derived
 * from the packets that came by, the keys held and the place, and from nothing else.
 */
export function sight(
  network: Network,
  journey: Journey,
  steps: readonly Step[],
  observer: Observer,
  upTo = Infinity,
): Sight[] {
  const all = observations(journey, steps, observer.place);
  const node = network.nodes.get(observer.place);
  const looking: Looking = {
    network,
    journey,
    truth: truthOf(network, journey),
    node,
    keys: observer.keys ?? (node ? keysOf(network, node.id) : new Set()),
    seen: all.filter(({ step }) => step <= upTo),
  };
  return FACTS.map((fact) => judge(looking, fact, all.length > 0));
}
