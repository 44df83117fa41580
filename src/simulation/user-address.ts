import { HOME, nodeOf, type Network, type Node } from '#model/network.ts';
import { hasAddress, ipOf } from '#model/packet.ts';
import type { RoadOut } from './disposable/road-out.ts';
import type { Looking } from './looking.ts';
import type { Probed } from './probe.ts';
import { REASONS, type Because } from './reason.ts';
import { shownOf } from './step.ts';

/** Whoever sits in the local network, on its air or on its wire. */
function onTheSpot({ node, ends }: Looking): boolean {
  return node?.qube?.uplink !== undefined || ends.some(({ kind }) => kind === 'wifi' || kind === 'router');
}

/** Where the user is, when no packet here says so: known to whoever stands there, or can get told. */
export function userAddress(looking: Looking): Because {
  const { node, ends, seen } = looking;
  if (onTheSpot(looking)) return ['on-the-spot', {}];
  if (node?.kind === 'isp') return ['assigned-it', {}];
  if (node?.qube)
    return foundOut(node, looking.probed(), roadsOf(looking.network, looking.road(), looking.proxy()));
  if (seen.length === 0) return ['never-here', {}];
  return ends.every(({ qube }) => qube) ? putOnLater(looking) : (arrivesFrom(looking) ?? ['not-carried', {}]);
}

/** What a program in a qube can bring about elsewhere, without anybody being asked. */
interface Roads {
  /** The net qube of a disposable that it can start, and whether that one can be told where you are or find hints. */
  readonly disposable?: { readonly by: Node; readonly home: boolean; readonly hints: boolean } | undefined;
  /** The updates proxy that can be told. */
  readonly proxy?: Node | undefined;
}

/** The roads of a qube in a network. In: what is known of them (`roadOut`, `proxyOut`). */
export function roadsOf(network: Network, road: RoadOut | undefined, proxy: Node | undefined): Roads {
  if (!road) return { proxy };
  const { netvm, home, hints } = road;
  return { proxy, disposable: { by: nodeOf(network, netvm), home, hints } };
}

/** What a packet of a compromised qube finds out, or brings back. */
function bySending(who: Node, probed: Probed | undefined): Because {
  if (!probed || !who.qube || (who.qube.netvm === null && !who.qube.uplink))
    return ['sends-nothing', { who }];
  const { atHome, routers, asks, arrivesFrom: owner, stoppedAt } = probed;
  const upTo = routers.at(-1);
  if (atHome) return ['home-in-reach', { who }];
  if (upTo) return ['routers-answer', { upTo }];
  if (asks) return ['asks-for-names', { who }];
  return owner
    ? ['calls-from-elsewhere', { who, arrivesFrom: owner }]
    : ['cannot-call-out', { who, stoppedAt }];
}

/**
 * What a program in a compromised qube finds out of where you are: what tells most, first. In: the qube, what sending
 * past its own tunnel has shown (`probe`), and its roads that are no network.
 */
export function foundOut(who: Node, probed: Probed | undefined, { disposable, proxy }: Roads): Because {
  if (probed?.tells) {
    const { protocol, dport } = probed.tells;
    return ['can-call-out', { who, protocol, ...(dport !== undefined && { port: dport }) }];
  }
  if (disposable?.home) return ['can-start-disposable', { by: disposable.by }];
  if (proxy) return ['can-use-proxy', { by: proxy }];
  const own = bySending(who, probed);
  return disposable?.hints && REASONS[own[0]][0] === 'hidden'
    ? ['disposable-finds-out', { by: disposable.by }]
    : own;
}

/** On a link inside the computer the home's address is yet to come. */
function putOnLater({ network, journey }: Looking): Because {
  const { public_address } = network.scenario.home;
  const by = shownOf(journey).request.hops.find(({ sent }) => sent && ipOf(sent)?.src === public_address);
  return by ? ['further-on', { by: nodeOf(network, by.node) }] : ['not-carried', {}];
}

/** Whoever took the home's address off the packets: the first, past the router, that sends on what bears it nowhere. */
function arrivesFrom({ network, journey }: Looking): Because | undefined {
  const { public_address } = network.scenario.home;
  const { hops } = shownOf(journey).request;
  const past = hops.findIndex(({ node }) => node === HOME.router) + 1;
  const off =
    past === 0 ? undefined : hops.slice(past).find(({ sent }) => sent && !hasAddress(sent, public_address));
  const by = off && nodeOf(network, off.node);
  if (!by) return undefined;
  return by.kind === 'relay' ? ['ended-here', { by }] : ['rewritten', { by }];
}
