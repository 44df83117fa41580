import type { Address } from '#model/address.ts';
import type { Layer } from '#model/layer.ts';
import { addressOf, nodeOf, torOf, type Network, type Node } from '#model/network.ts';
import { everyLayer, ipOf } from '#model/packet.ts';
import { contentOf, nameOf } from './message.ts';
import { shownOf } from './step.ts';
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

/** What is so in a journey, whoever can see it. A fact that the journey does not have is absent. */
export type Truth = ReadonlyMap<FactId, string>;

/** Every layer that a trace put on a packet; also of one that never left its maker. */
function layersOf({ hops, last }: Trace): Layer[] {
  return [...hops.flatMap((hop) => (hop.sent ? everyLayer(hop.sent) : [])), ...everyLayer(last)];
}

function allLayers({ exchanges }: Journey): Layer[] {
  return exchanges.flatMap(({ request, reply }) => [...layersOf(request), ...(reply ? layersOf(reply) : [])]);
}

/** The outside address that the home's packets go to: what stands on them between router and ISP. */
function firstPeer(network: Network, journey: Journey): Address | undefined {
  const hop = shownOf(journey).request.hops.find(({ to }) => to === 'isp');
  const dst = hop?.sent && ipOf(hop.sent)?.dst;
  return dst !== undefined && network.byAddress.has(dst) ? dst : undefined;
}

function guardOf(network: Network, layers: readonly Layer[]): Address | undefined {
  const onion = layers.find((layer) => layer.kind === 'sealed' && layer.seal === 'onion');
  const gateway = onion?.kind === 'sealed' ? network.keys.get(onion.key)?.holders[0] : undefined;
  const tor = gateway === undefined ? undefined : torOf(nodeOf(network, gateway));
  return tor && nodeOf(network, tor.guard).address;
}

/** The truth of a journey. In: a network and one of its journeys. Out: each fact's value in words. */
export function truthOf(network: Network, journey: Journey): Truth {
  const { flow } = journey;
  const layers = allLayers(journey);
  const from = nodeOf(network, flow.from).qube;
  const peer = firstPeer(network, journey);
  const vpn = layers.find((layer) => layer.kind === 'wireguard' || layer.kind === 'openvpn');
  const truth: Record<FactId, string | undefined> = {
    'user-address': network.scenario.home.public_address,
    'qube-address': from && addressOf(from),
    'destination-name': nameOf(network, flow),
    'destination-address': nodeOf(network, flow.to).address,
    content: contentOf(flow),
    'dns-name': flow.protocol === 'dns' ? nameOf(network, flow) : undefined,
    'vpn-in-use': vpn && (vpn.kind === 'wireguard' ? 'WireGuard' : 'OpenVPN'),
    'tor-in-use': layers.some((layer) => layer.kind === 'tor-cell') ? 'Tor' : undefined,
    'first-peer': peer,
    'tor-guard': guardOf(network, layers),
  };
  return new Map(FACTS.flatMap((fact) => (truth[fact] === undefined ? [] : [[fact, truth[fact]] as const])));
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
      return layer.kind === 'wireguard' || layer.kind === 'openvpn';
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
