import { resolve, type Network } from '#model/network.ts';
import type { PartySpec, QubeSpec, Scenario } from '#model/scenario.ts';
import { simulate } from '../simulate.ts';
import type { Timeline } from '../trace.ts';

/** A server with packages. Its name and its address are of those kept for examples. */
const MIRROR: PartySpec = {
  name: 'mirror.of-updates',
  kind: 'site',
  title: 'mirror',
  address: '198.19.255.80',
  domain: 'packages.example',
};

/** Who asks on a template's behalf: the proxy's own qube, or in a Tor gateway what its Tor takes in. */
function asker(traffic: Scenario, proxy: string): QubeSpec | undefined {
  const qube = traffic.qubes.find(({ name }) => name === proxy);
  if (!qube || qube.service?.kind !== 'tor') return qube;
  return { name: 'updates.of-template', class: 'AppVM', label: 'black', id: 9999, netvm: proxy };
}

/**
 * One connection of an updates proxy to a server, as it makes it for whoever calls it (qubes-core-agent-linux
 * network/tinyproxy-updates.conf). In: a scenario and the qube with the proxy. Out: the network with that server in it,
 * and the connection; nothing if there is no such qube.
 */
export function askMirror(
  traffic: Scenario,
  proxy: string,
): { readonly network: Network; readonly timeline: Timeline } | undefined {
  const from = asker(traffic, proxy);
  if (!from) return undefined;
  const network = resolve({
    ...traffic,
    qubes: [...traffic.qubes.filter(({ name }) => name !== from.name), from],
    parties: [...traffic.parties.filter(({ address }) => address !== MIRROR.address), MIRROR],
    flows: [{ from: from.name, to: MIRROR.name, protocol: 'https' }],
  });
  return { network, timeline: simulate(network) };
}
