import { nodeOf, type Node } from '#model/network.ts';
import { ipOf } from '#model/packet.ts';
import { ownerOf } from './fact.ts';
import type { Looking } from './looking.ts';
import type { Probed } from './probe.ts';
import type { Because } from './reason.ts';
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
  if (node?.qube) return foundOut(node, looking.probed(), leavesBy(looking));
  if (seen.length === 0) return ['never-here', {}];
  return ends.every(({ qube }) => qube) ? putOnLater(looking) : (arrivesFrom(looking) ?? ['not-carried', {}]);
}

/** The net qube by which a disposable that is started here can be told where you are; nothing if none can. */
function leavesBy({ network, road }: Looking): Node | undefined {
  const found = road();
  return found?.home ? nodeOf(network, found.netvm) : undefined;
}

/**
 * What a program in a compromised qube finds out of where you are: what tells most, first. In: the qube, what sending
 * past its own tunnel has shown (`probe`), and the net qube of a disposable that it can start and that can be told
 * (`roadOut`).
 */
export function foundOut(who: Node, probed: Probed | undefined, leavesBy: Node | undefined): Because {
  if (probed?.tells) {
    const { protocol, dport } = probed.tells;
    return ['can-call-out', { who, protocol, ...(dport !== undefined && { port: dport }) }];
  }
  if (leavesBy) return ['can-start-disposable', { by: leavesBy }];
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

/** On a link inside the computer the home's address is yet to come. */
function putOnLater({ network, journey }: Looking): Because {
  const { public_address } = network.scenario.home;
  const by = shownOf(journey).request.hops.find(({ sent }) => sent && ipOf(sent)?.src === public_address);
  return by ? ['further-on', { by: nodeOf(network, by.node) }] : ['not-carried', {}];
}

/** Whose address stands on the request where the observer meets it, when that is not the sender's own. */
function arrivesFrom({ network, seen, node }: Looking): Because | undefined {
  const request = seen.find(({ direction }) => direction === 'request');
  const inner = request?.layers.findLast((layer) => layer.kind === 'ipv4');
  const owner = inner && ownerOf(network, inner.src);
  if (!owner || owner.id === node?.id) return undefined;
  return owner.kind === 'relay' ? ['ended-here', { by: owner }] : ['rewritten', { by: owner }];
}
