import { nodeOf, type Network } from '#model/network.ts';
import { forwardChains } from './filter.ts';
import { start } from './run.ts';
import type { Hop, Trace } from './trace.ts';

/** Whether a net qube lets an error through, on its way back to the qube that a packet came from. */
function letsBack(network: Network, { node: id, from, to, sent, actions }: Hop): boolean {
  const node = nodeOf(network, id);
  if (from === undefined || to === undefined || !sent || !node.qube) return true;
  // What comes back out of a tunnel comes from no neighbour.
  const tunnelled = actions.some((action) => action.do === 'route');
  const hand = { run: start(network), node, packet: sent, log: [], ...(!tunnelled && { from: to }) };
  return forwardChains(hand, 'client', true) === undefined;
}

/**
 * Whether the error about a packet gets back to the qube that sent it. An ICMP error about a known flow is `related`:
 * both forward chains of a net qube accept it as they accept an answer, after `custom-forward` has seen it
 * (qubes-core-agent-linux network/qubes-ipv4.nft, qubesagent/firewall.py `init`), and a router turns its addresses back
 * (RFC 5508 §4.2). In: the trace of a packet that was refused. Out: false for any other.
 */
export function errorComesBack(network: Network, { hops, disposition }: Trace): boolean {
  return disposition === 'refused' && hops.slice(1, -1).every((hop) => letsBack(network, hop));
}
