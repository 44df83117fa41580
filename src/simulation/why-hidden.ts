import { ipOf } from '#model/packet.ts';
import { ownerOf, type FactId } from './fact.ts';
import { title, type Because, type Looking } from './looking.ts';
import { shownOf } from './step.ts';

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
function tunnelElsewhere({ network, seen, call: ask }: Looking, fact: 'vpn-in-use' | 'tor-in-use'): Because {
  const call = ask();
  const arrives = call && 'from' in call ? ownerOf(network, call.from) : undefined;
  if (fact === 'tor-in-use')
    return arrives?.kind === 'relay' ? ['can-be-told', arrives.title] : ['not-carried'];
  if (arrives?.kind === 'vpn-server') return ['told-of-lists', arrives.title];
  const meetsServer = seen.some(({ layers }) =>
    layers.some(
      (layer) =>
        layer.kind === 'ipv4' &&
        [layer.src, layer.dst].some((address) => ownerOf(network, address)?.kind === 'vpn-server'),
    ),
  );
  return meetsServer ? ['address-lists'] : ['not-carried'];
}

/** Who puts the first outside address on the packet, for those who see it before that. */
function furtherOn({ network, journey, seen, truth }: Looking, fact: FactId): Because {
  const values = truth.get(fact) ?? [];
  const hops = shownOf(journey).request.hops;
  const by = hops.find(({ sent }) => sent && values.includes(ipOf(sent)?.dst ?? ''));
  const before = seen.some(({ packet }) => packet === hops[0]?.sent);
  return by && before ? ['further-on', title(network, by.node)] : ['not-carried'];
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
      return ['not-carried'];
  }
}
