import { ipOf } from '#model/packet.ts';
import { ownerOf } from './fact.ts';
import { title, type Because, type Looking } from './looking.ts';
import { shownOf } from './step.ts';

/** Whoever sits in the local network, on its air or on its wire. */
function onTheSpot({ node, ends }: Looking): boolean {
  return node?.qube?.uplink !== undefined || ends.some(({ kind }) => kind === 'wifi' || kind === 'router');
}

/** Where the user is, when no packet here says so: known to whoever stands there, or can get told. */
export function userAddress(looking: Looking): Because {
  const { network, node, ends, seen } = looking;
  if (onTheSpot(looking)) return ['on-the-spot'];
  if (node?.kind === 'isp') return ['assigned-it'];
  if (!node?.qube) {
    if (seen.length === 0) return ['never-here'];
    return ends.every(({ qube }) => qube) ? putOnLater(looking) : (arrivesFrom(looking) ?? ['not-carried']);
  }
  const call = looking.call();
  if (call && 'from' in call && call.from === network.scenario.home.public_address)
    return ['can-call-out', node.title];
  const road = looking.road();
  if (road?.home) return ['can-start-disposable', title(network, road.netvm)];
  if (!call) return ['not-carried'];
  if ('stoppedAt' in call) return ['cannot-call-out', title(network, call.stoppedAt)];
  return ['calls-from-elsewhere', ownerOf(network, call.from)?.title ?? call.from];
}

/** On a link inside the computer the home's address is yet to come. */
function putOnLater({ network, journey }: Looking): Because {
  const { public_address } = network.scenario.home;
  const by = shownOf(journey).request.hops.find(({ sent }) => sent && ipOf(sent)?.src === public_address);
  return by ? ['further-on', title(network, by.node)] : ['not-carried'];
}

/** Whose address stands on the request where the observer meets it, when that is not the sender's own. */
function arrivesFrom({ network, seen, node }: Looking): Because | undefined {
  const request = seen.find(({ direction }) => direction === 'request');
  const inner = request?.layers.findLast((layer) => layer.kind === 'ipv4');
  const owner = inner && ownerOf(network, inner.src);
  if (!owner || owner.id === node?.id) return undefined;
  return owner.kind === 'relay' ? ['ended-here', owner.title] : ['rewritten', owner.title];
}
