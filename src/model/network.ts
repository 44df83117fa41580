import { qubesAddress, type Address } from './ipv4-address.ts';
import { sharedKey, type Key, type KeyId } from './key.ts';
import type { FlowSpec, PartySpec, QubeSpec, Scenario, TorService, VpnService } from './scenario.ts';

/** The nodes that every scenario has between the machine and the rest of the Internet. */
export const HOME = { wifi: 'wifi', router: 'router', isp: 'isp' } as const;

/** Anything a packet can pass: a qube, a box at home, a party outside. */
export interface Node {
  readonly id: string;
  readonly kind: 'qube' | 'desktop' | 'wifi' | 'router' | 'isp' | PartySpec['kind'];
  /** What it is called in sentences. */
  readonly title: string;
  /** Its address on the inner side; the Wi-Fi and the ISP only look on and have none. */
  readonly address?: Address;
  readonly qube?: QubeSpec;
  readonly party?: PartySpec;
}

/** A scenario made whole: nodes, addresses and who holds which key. Immutable. */
export interface Network {
  readonly scenario: Scenario;
  readonly nodes: ReadonlyMap<string, Node>;
  readonly byAddress: ReadonlyMap<Address, string>;
  /** The qubes with a network card, by the address that the local network gave them. */
  readonly byUplink: ReadonlyMap<Address, string>;
  readonly keys: ReadonlyMap<KeyId, Key>;
}

/** The address a qube has in the chain; a desktop has only the one the local network gave it. */
export function addressOf(qube: QubeSpec): Address {
  if (qube.class === 'Desktop' && qube.uplink) return qube.uplink.address;
  return qubesAddress(qube.id, qube.class === 'DispVM');
}

export function vpnOf(node: Node): VpnService | undefined {
  return node.qube?.service?.kind === 'vpn' ? node.qube.service : undefined;
}

export function torOf(node: Node): TorService | undefined {
  return node.qube?.service?.kind === 'tor' ? node.qube.service : undefined;
}

/** The node called `id`. In: a name that the scenario's check has found. */
export function nodeOf(network: Network, id: string): Node {
  const node = network.nodes.get(id);
  if (!node) throw new RangeError(`no node is called ${id}`);
  return node;
}

function torKeys(gateway: string, { guard, middle, exit }: TorService): Key[] {
  return [
    sharedKey('onion', gateway, guard),
    sharedKey('onion', gateway, middle),
    sharedKey('onion', gateway, exit),
    sharedKey('tls', gateway, guard),
    sharedKey('tls', guard, middle),
    sharedKey('tls', middle, exit),
  ];
}

function serviceKeys({ name, service }: QubeSpec): Key[] {
  if (service?.kind === 'tor') return torKeys(name, service);
  if (service?.kind === 'vpn' && service.server) {
    return [sharedKey(service.protocol === 'wireguard' ? 'wireguard' : 'openvpn', name, service.server)];
  }
  return [];
}

function flowKeys(flow: FlowSpec): Key[] {
  return flow.protocol === 'https' ? [sharedKey('tls', flow.from, flow.to)] : [];
}

function homeNodes({ home }: Scenario): Node[] {
  return [
    { id: HOME.wifi, kind: 'wifi', title: 'Wi-Fi' },
    { id: HOME.router, kind: 'router', title: 'home router', address: home.router },
    { id: HOME.isp, kind: 'isp', title: 'ISP' },
  ];
}

/**
 * Fills in what follows from a scenario: addresses by Qubes' scheme, and who holds which key. In: a scenario that `check` found no fault in. Out: the network.
 */
export function resolve(scenario: Scenario): Network {
  const nodes: Node[] = [
    ...scenario.qubes.map((qube): Node => ({
      id: qube.name,
      kind: qube.class === 'Desktop' ? 'desktop' : 'qube',
      title: qube.name,
      address: addressOf(qube),
      qube,
    })),
    ...homeNodes(scenario),
    ...scenario.parties.map((party): Node => ({
      id: party.name,
      kind: party.kind,
      title: party.title,
      address: party.address,
      party,
    })),
  ];
  const keys = [...scenario.qubes.flatMap(serviceKeys), ...scenario.flows.flatMap(flowKeys)];
  return {
    scenario,
    nodes: new Map(nodes.map((node) => [node.id, node])),
    byAddress: new Map(nodes.flatMap((node) => (node.address ? [[node.address, node.id] as const] : []))),
    byUplink: new Map(
      scenario.qubes.flatMap(({ name, uplink }) => (uplink ? [[uplink.address, name] as const] : [])),
    ),
    keys: new Map(keys.map((key) => [key.id, key])),
  };
}

/** Whether the qube called `id` has this node for its netvm. */
export function isClient(network: Network, id: string | undefined, node: Node): boolean {
  return id !== undefined && network.nodes.get(id)?.qube?.netvm === node.id;
}

/** The ids of every key that the node holds. */
export function keysOf(network: Network, id: string): ReadonlySet<KeyId> {
  const held = [...network.keys.values()].filter((key) => key.holders.includes(id));
  return new Set(held.map((key) => key.id));
}

/** The chain of net qubes above a qube, nearest first, ending at the one with the uplink. */
export function chainAbove(network: Network, id: string): Node[] {
  const chain: Node[] = [];
  for (let next = nodeOf(network, id).qube?.netvm; next; next = chain.at(-1)?.qube?.netvm) {
    chain.push(nodeOf(network, next));
  }
  return chain;
}
