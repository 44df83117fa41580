import type { Address } from '#model/address.ts';
import type { Network } from '#model/network.ts';
import { ipOf } from '#model/packet.ts';
import { travel } from './simulate.ts';
import { shownOf } from './step.ts';

/** Where a connection arrives from that a program in `qube` opens past its tunnel, or where it is stopped. */
export type Call = { readonly from: Address } | { readonly stoppedAt: string };

/**
 * Lets a compromised qube call some site directly, and looks at what the site gets. In: a network and
 * the name of one of its qubes. Out: nothing if the scenario has no site to call.
 */
export function probe(network: Network, qube: string): Call | undefined {
  const site = network.scenario.parties.find((party) => party.kind === 'site');
  if (!site) return undefined;
  const { request } = shownOf(travel(network, { from: qube, to: site.name, protocol: 'http' }, true));
  const src = ipOf(request.last)?.src;
  const end = request.hops.at(-1);
  if (request.disposition === 'delivered' && src !== undefined) return { from: src };
  return { stoppedAt: end?.node ?? qube };
}
