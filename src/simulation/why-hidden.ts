import { nodeOf } from '#model/network.ts';
import { hasAddress, ipOf, type Packet } from '#model/packet.ts';
import { ownerOf, type FactId } from './fact.ts';
import type { Looking } from './looking.ts';
import type { Because } from './reason.ts';
import { shownOf } from './step.ts';

/** The first node that took the sender's address off the packet. Of one that never bore it, nobody did. */
function whoRewrote({ network, journey, truth }: Looking): Because {
  const bearsIt = (packet: Packet): boolean =>
    (truth.get('qube-address') ?? []).some((address) => hasAddress(packet, address));
  for (const { node, arrived, sent, actions } of shownOf(journey).request.hops.slice(1)) {
    if (!arrived || !bearsIt(arrived)) break;
    const by = nodeOf(network, node);
    if (actions.some((action) => action.do === 'take-stream')) return ['ended-here', { by }];
    if (sent && !bearsIt(sent)) return ['rewritten', { by }];
  }
  return ['not-carried', {}];
}

/** Tunnels that no packet here shows: what could be told or guessed. */
function tunnelElsewhere({ network, seen, probed }: Looking, fact: 'vpn-in-use' | 'tor-in-use'): Because {
  const siteMeets = probed()?.siteMeets;
  if (fact === 'tor-in-use') return siteMeets?.kind === 'relay' ? ['can-be-told', {}] : ['not-carried', {}];
  if (siteMeets?.kind === 'vpn-server') return ['told-of-lists', { arrivesFrom: siteMeets }];
  const meetsServer = seen.some(({ layers }) =>
    layers.some(
      (layer) =>
        layer.kind === 'ipv4' &&
        [layer.src, layer.dst].some((address) => ownerOf(network, address)?.kind === 'vpn-server'),
    ),
  );
  return meetsServer ? ['address-lists', {}] : ['not-carried', {}];
}

/** Who puts the first outside address on the packet, for those who see it before that. */
function furtherOn({ network, journey, seen, truth }: Looking, fact: FactId): Because {
  const values = truth.get(fact) ?? [];
  const hops = shownOf(journey).request.hops;
  const at = hops.findIndex(({ sent }) => sent && values.includes(ipOf(sent)?.dst ?? ''));
  const earlier = hops.slice(0, Math.max(at, 0)).map(({ sent }) => sent);
  const by = hops[at];
  return by && seen.some(({ packet }) => earlier.includes(packet))
    ? ['further-on', { by: nodeOf(network, by.node) }]
    : ['not-carried', {}];
}

/** Why no packet here gives a fact away, when no seal is over it. */
export function whyHidden(looking: Looking, fact: FactId): Because {
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
      return ['not-carried', {}];
  }
}
