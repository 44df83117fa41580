import {
  CLOSED_RANGES,
  VIRTUAL_DNS,
  edgesOf,
  fromNumber,
  isPrivate,
  isWithin,
  toNumber,
} from '#model/ipv4-address.ts';
import type { Address } from '#model/ipv4-address.ts';
import type { Transport } from '#model/layer.ts';
import { nodeOf, torOf, vpnOf, type Network } from '#model/network.ts';
import type { Packet } from '#model/packet.ts';
import type { FirewallRule, PartySpec } from '#model/scenario.ts';
import { firstMatch, resolversOf } from './filter.ts';

/** A packet that a program can try to send: where to, and over what. */
export interface Attempt {
  readonly dst: Address;
  readonly protocol: Transport;
  readonly dport?: number;
  /** A question for a name, which the program may choose. */
  readonly asks?: boolean;
}

/** A list of rules, and the resolvers of the net qube that enforces it. */
interface List {
  readonly rules: readonly FirewallRule[];
  readonly resolvers: readonly Address[];
}

/** The packet of an attempt, with so many hops left. Its sender puts the source on it. */
export function packetOf({ dst, protocol, dport = 0, asks }: Attempt, ttl = 64): Packet {
  const ip = { kind: 'ipv4', src: '', dst, ttl, protocol } as const;
  if (protocol === 'icmp') return [ip, { kind: 'icmp', type: 'echo-request' }];
  const ports = { kind: protocol, sport: 40001, dport } as const;
  return asks ? [ip, ports, { kind: 'dns', query: 'a-name.example' }] : [ip, ports];
}

/**
 * The lists that a packet of `qube` has to pass, nearest first: its own, and those of every net qube that sends it on as
 * it is. A tunnel ends them, for then another packet travels; so does a Tor gateway, which enforces none.
 */
function listsAbove(network: Network, qube: string): List[] {
  const lists: List[] = [];
  let node = nodeOf(network, qube);
  while (node.qube?.netvm) {
    const above = nodeOf(network, node.qube.netvm);
    if (torOf(above)) break;
    if (node.qube.firewall) lists.push({ rules: node.qube.firewall, resolvers: resolversOf(above) });
    if (vpnOf(above)?.state === 'up') break;
    node = above;
  }
  return lists;
}

/** Where a number begins to fare otherwise under some ranges: the start of each, and the first after each. */
function edges(ranges: readonly (readonly [first: number, after: number])[], end: number): number[] {
  return [...new Set(ranges.flat())].filter((edge) => edge < end).sort((a, b) => a - b);
}

/** A few ports that a sentence is short with; then every one at which some rule begins or ends. */
const PORTS = [443, 80, 1, 53] as const;

function portsUnder(rules: readonly FirewallRule[]): number[] {
  const ranges = rules.flatMap(({ dstports }) => (dstports ? [[dstports[0], dstports[1] + 1] as const] : []));
  return [...new Set([...PORTS, ...edges(ranges, 65536)])];
}

/** Whether a list can say anything of this address: what cannot, is left out when ports are tried. */
function touches({ dst4 }: FirewallRule, dst: Address): boolean {
  return dst4 === undefined || isWithin(dst, dst4);
}

function passesAll(lists: readonly List[], attempt: Attempt): boolean {
  const packet = packetOf(attempt);
  return lists.every(({ rules, resolvers }) => firstMatch(rules, packet, resolvers)?.action === 'accept');
}

/** For one address: over each protocol the first port that every list lets through. */
function admittedTo(lists: readonly List[], dst: Address): Attempt[] {
  const near = lists.map(({ rules, resolvers }) => ({
    rules: rules.filter((rule) => touches(rule, dst)),
    resolvers,
  }));
  const ports = portsUnder(near.flatMap(({ rules }) => rules));
  const overPorts = (['tcp', 'udp'] as const).flatMap((protocol): Attempt[] => {
    const dport = ports.find((port) => passesAll(near, { dst, protocol, dport: port }));
    return dport === undefined ? [] : [{ dst, protocol, dport }];
  });
  const ping: Attempt = { dst, protocol: 'icmp' };
  return passesAll(near, ping) ? [...overPorts, ping] : overPorts;
}

/** Those who can say whose address a packet came from, first. */
const ASKED_FIRST: readonly PartySpec['kind'][] = ['site', 'relay', 'vpn-server', 'resolver'];

function partiesOf({ scenario }: Network): Address[] {
  return ASKED_FIRST.flatMap((kind) =>
    scenario.parties.filter((party) => party.kind === kind).map(({ address }) => address),
  );
}

/** One address from every stretch between two at which some rule begins or ends. */
function stretches(lists: readonly List[]): Address[] {
  const ranges = [
    ...CLOSED_RANGES,
    ...lists.flatMap(({ rules }) => rules.flatMap(({ dst4 }) => dst4 ?? [])),
  ].map(edgesOf);
  return edges(ranges, 2 ** 32).map(fromNumber);
}

function isClosed(address: Address): boolean {
  return CLOSED_RANGES.some((range) => isWithin(address, range));
}

/** What the lists let through to the first of some addresses that they let anything through to. */
function firstAdmitted(lists: readonly List[], addresses: readonly Address[]): Attempt[] {
  for (const dst of addresses) {
    const admitted = admittedTo(lists, dst);
    if (admitted.length > 0) return admitted;
  }
  return [];
}

/**
 * What a program in `qube` may try that no list of rules on its way stops: to every party, to the home router, to
 * somebody else on the Internet, to a private address, and a look-up; over TCP, UDP and ICMP, each by the first port
 * that passes. Rules are sets of addresses and ports, so one of every stretch between their edges stands for the rest.
 * Out: the attempts, those first that can tell most.
 */
export function attemptsOf(network: Network, qube: string): readonly Attempt[] {
  const lists = listsAbove(network, qube);
  const { home } = network.scenario;
  const known = new Set([...network.byAddress.keys(), ...network.byUplink.keys(), home.public_address]);
  const others = stretches(lists).map((address) => (known.has(address) ? next(address, known) : address));
  return [
    ...partiesOf(network).flatMap((dst) => admittedTo(lists, dst)),
    ...firstAdmitted(
      lists,
      others.filter((address) => !isClosed(address)),
    ),
    ...admittedTo(lists, home.router),
    ...firstAdmitted(lists, others.filter(isPrivate)),
    ...lookUp(network, qube),
  ];
}

/** The next address that nobody here has. */
function next(address: Address, known: ReadonlySet<Address>): Address {
  let number = toNumber(address);
  while (known.has(fromNumber(number))) number++;
  return fromNumber(number);
}

/** A look-up, as programs are told to make it. Whether a rule stops it is seen when it is sent: it is rewritten on its way. */
function lookUp(network: Network, qube: string): Attempt[] {
  const [dst = VIRTUAL_DNS[0]] = resolversOf(nodeOf(network, qube));
  return dst === undefined ? [] : [{ dst, protocol: 'udp', dport: 53, asks: true }];
}
