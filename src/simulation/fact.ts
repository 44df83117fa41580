import type { Address } from '#model/ipv4-address.ts';
import type { Layer } from '#model/layer.ts';
import { HOME, addressOf, nodeOf, torOf, type Network, type Node } from '#model/network.ts';
import { everyLayer, ipOf } from '#model/packet.ts';
import { contentOf, nameOf } from './message.ts';
import type { Journey, Trace } from './trace.ts';

/** What an observer may learn, in the order a table shows it. */
export const FACTS = [
  'user-address',
  'qube-address',
  'destination-name',
  'destination-address',
  'content',
  'dns-name',
  'vpn-in-use',
  'tor-in-use',
  'first-peer',
  'tor-guard',
] as const;

export type FactId = (typeof FACTS)[number];

/**
 * What is so in a journey, whoever can see it: each fact with every value that it has, in the order in which they came
 * up, and none twice. A fact that the journey does not have is absent.
 */
export type Truth = ReadonlyMap<FactId, readonly string[]>;

/** Every layer that a trace put on a packet; also of one that never left its maker. */
function layersOf({ hops, last }: Trace): Layer[] {
  return [...hops.flatMap((hop) => (hop.sent ? everyLayer(hop.sent) : [])), ...everyLayer(last)];
}

function allLayers({ exchanges }: Journey): Layer[] {
  return exchanges.flatMap(({ request, reply }) => [...layersOf(request), ...(reply ? layersOf(reply) : [])]);
}

/** The outside addresses that the home's packets go to: what stands on them between router and ISP. */
function firstPeers(network: Network, { exchanges }: Journey): (Address | undefined)[] {
  const leaving = exchanges.flatMap(({ request }) =>
    request.hops.filter(({ node, to }) => node === HOME.router && to === HOME.isp),
  );
  return leaving
    .map(({ sent }) => sent && ipOf(sent)?.dst)
    .filter((dst) => dst !== undefined && network.byAddress.has(dst));
}

/** The guard of every gateway whose circuit a layer belongs to. */
function guardsOf(network: Network, layers: readonly Layer[]): (Address | undefined)[] {
  return layers.map((layer) => {
    const onion = layer.kind === 'sealed' && layer.seal === 'onion' ? layer : undefined;
    const gateway = onion && network.keys.get(onion.key)?.holders[0];
    const tor = gateway === undefined ? undefined : torOf(nodeOf(network, gateway));
    return tor && nodeOf(network, tor.guard).address;
  });
}

/** The protocols of a journey's tunnels, by the layers that show them. */
const VPN_NAMES: Readonly<Partial<Record<Layer['kind'], string>>> = {
  wireguard: 'WireGuard',
  openvpn: 'OpenVPN',
};

/** The truth of a journey. In: a network and one of its journeys. Out: each fact's values in words. */
export function truthOf(network: Network, journey: Journey): Truth {
  const { flow } = journey;
  const layers = allLayers(journey);
  const from = nodeOf(network, flow.from).qube;
  const truth: Record<FactId, readonly (string | undefined)[]> = {
    'user-address': [network.scenario.home.public_address],
    'qube-address': [from && addressOf(from)],
    'destination-name': [nameOf(network, flow)],
    'destination-address': [nodeOf(network, flow.to).address],
    content: [contentOf(flow)],
    'dns-name': [flow.protocol === 'dns' ? nameOf(network, flow) : undefined],
    'vpn-in-use': layers.map(({ kind }) => VPN_NAMES[kind]),
    'tor-in-use': [layers.some(({ kind }) => kind === 'tor-cell') ? 'Tor' : undefined],
    'first-peer': firstPeers(network, journey),
    'tor-guard': guardsOf(network, layers),
  };
  return new Map(
    FACTS.flatMap((fact) => {
      const values = [...new Set(truth[fact])].filter((value) => value !== undefined);
      return values.length === 0 ? [] : [[fact, values] as const];
    }),
  );
}

/** Whether a layer, once it can be read, gives a fact away. */
export function gives(layer: Layer, fact: FactId, network: Network, value: string): boolean {
  switch (fact) {
    case 'user-address':
    case 'qube-address':
    case 'first-peer':
    case 'tor-guard':
      return layer.kind === 'ipv4' && (layer.src === value || layer.dst === value);
    case 'destination-address':
      return (
        (layer.kind === 'ipv4' && (layer.src === value || layer.dst === value)) ||
        (layer.kind === 'relay' && layer.target?.split(':')[0] === value) ||
        (layer.kind === 'dns' && layer.answer === value)
      );
    case 'destination-name':
      return (
        (layer.kind === 'http' && layer.host === value) ||
        (layer.kind === 'tls-hello' && layer.sni === value) ||
        gives(layer, 'dns-name', network, value)
      );
    case 'dns-name':
      return (
        (layer.kind === 'dns' && layer.query === value) || (layer.kind === 'relay' && layer.target === value)
      );
    case 'content':
      return layer.kind === 'http' || layer.kind === 'data';
    case 'vpn-in-use':
      return VPN_NAMES[layer.kind] === value;
    case 'tor-in-use':
      return (
        layer.kind === 'tor-cell' ||
        (layer.kind === 'ipv4' && (isRelay(network, layer.src) || isRelay(network, layer.dst)))
      );
  }
}

function isRelay(network: Network, address: Address): boolean {
  return ownerOf(network, address)?.kind === 'relay';
}

/** The node that has an address. */
export function ownerOf(network: Network, address: Address): Node | undefined {
  const id = network.byAddress.get(address);
  return id === undefined ? undefined : nodeOf(network, id);
}
