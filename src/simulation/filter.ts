import { VIRTUAL_DNS, isWithin, type Address } from '#model/ipv4-address.ts';
import { isClient, nodeOf, vpnOf, type Node } from '#model/network.ts';
import { ipOf, portsOf, type Packet } from '#model/packet.ts';
import type { FirewallRule } from '#model/scenario.ts';
import type { SourceId } from '#model/source.ts';
import type { Fate, InHand } from './run.ts';

type Refusal = Extract<Fate, { drop: unknown }>;

/** Where a packet is about to leave a net qube: to a client, into its tunnel, or upstream. */
export type Way = 'client' | 'tunnel' | 'uplink';

/**
 * prerouting, raw: a client may only use the address it was given, and nobody upstream may use
 * the address of a client. qubes-core-agent-linux network/qubes-antispoof.nft.
 */
export function antispoof({ run, node, packet, from }: InHand): Refusal | undefined {
  const src = ipOf(packet)?.src;
  if (from !== undefined && isClient(run.network, from, node)) {
    return nodeOf(run.network, from).address === src
      ? undefined
      : { drop: 'spoofed-source', chain: 'ip qubes antispoof' };
  }
  const claimed = src === undefined ? undefined : run.network.byAddress.get(src);
  return isClient(run.network, claimed, node)
    ? { drop: 'downstream-source', chain: 'ip qubes antispoof' }
    : undefined;
}

/** The resolvers a net qube's dnat-dns points to. qubes-core-agent-linux network/qubes-setup-dnat-to-ns. */
export function resolversOf(node: Node): readonly Address[] {
  const vpn = vpnOf(node);
  if (vpn?.state === 'up' && vpn.dns === 'repointed') return [vpn.resolver];
  return node.qube?.uplink ? [node.qube.uplink.resolver] : VIRTUAL_DNS;
}

function matches(rule: FirewallRule, packet: Packet, resolvers: readonly Address[]): boolean {
  const ip = ipOf(packet);
  if (!ip) return false;
  const dport = portsOf(packet)?.dport;
  if (rule.specialtarget === 'dns' && !(dport === 53 && resolvers.includes(ip.dst))) return false;
  if (rule.dst4 !== undefined && !isWithin(ip.dst, rule.dst4)) return false;
  if (rule.proto !== undefined && rule.proto !== ip.protocol) return false;
  if (rule.dstports && !(dport !== undefined && dport >= rule.dstports[0] && dport <= rule.dstports[1]))
    return false;
  return true;
}

/**
 * The rule of a qube's list that decides on a packet: the first that matches, or none. In: the list, the packet after
 * DNAT, and the resolvers of the net qube that enforces the list. qubes-core-agent-linux qubesagent/firewall.py.
 */
export function firstMatch(
  rules: readonly FirewallRule[],
  packet: Packet,
  resolvers: readonly Address[],
): FirewallRule | undefined {
  return rules.find((rule) => matches(rule, packet, resolvers));
}

/** What a chain makes of a packet: the source of the rule that lets it pass, or the end. */
type Judged = { readonly pass: SourceId } | Refusal;

/** The rule that holds a VPN qube to its endpoint is one that names its server. */
function ruleSource({ run }: InHand, client: Node, { dst4 }: FirewallRule): SourceId {
  const server = vpnOf(client)?.server;
  const endpoint = server === undefined ? undefined : nodeOf(run.network, server).address;
  return endpoint !== undefined && dst4?.split('/')[0] === endpoint ? 'endpoint-rule' : 'qubes-firewall';
}

/**
 * forward, policy drop: the rules of the client that sent this, first match, end of list = drop.
 * Enforced here, in the next hop. qubes-core-agent-linux qubesagent/firewall.py and
 * qubes-core-admin qubes/firewall.py.
 */
function qubesFirewall(hand: InHand): Judged {
  const { run, node, packet, from } = hand;
  if (from === undefined || !isClient(run.network, from, node)) return { pass: 'qubes-firewall' };
  const client = nodeOf(run.network, from);
  const rules = client.qube?.firewall;
  if (!rules) return { pass: 'qubes-firewall' };
  const hit = firstMatch(rules, packet, resolversOf(node));
  if (hit?.action === 'accept') return { pass: ruleSource(hand, client, hit) };
  return { drop: hit ? 'firewall-rule' : 'firewall-end' };
}

/** What fail-closed puts there: nothing between clients and uplink but by way of the tunnel. */
function customForward({ run, node, from }: InHand, way: Way): Judged {
  const fromUplink = from !== undefined && !isClient(run.network, from, node);
  const outside = way === 'uplink' || (fromUplink && way === 'client');
  return outside ? { drop: 'fail-closed' } : { pass: 'fail-closed' };
}

/**
 * The forward chains in their order: custom-forward, established, towards a client, then the
 * client's own rules. A packet has to be accepted by all of them; each that accepts it is noted.
 * qubes-core-agent-linux network/qubes-ipv4.nft, qubesagent/firewall.py.
 */
export function forwardChains(hand: InHand, way: Way, established: boolean): Refusal | undefined {
  const chains: [chain: string, judge: () => Judged][] = [
    [
      'ip qubes forward',
      () => (way === 'client' && !established ? { drop: 'qube-to-qube' } : { pass: 'qubes-forward' }),
    ],
    ['ip qubes-firewall forward', () => (established ? { pass: 'qubes-firewall' } : qubesFirewall(hand))],
  ];
  // Without a rule of the user's own this chain is empty, and nothing passes or ends in it.
  if (vpnOf(hand.node)?.fail_closed)
    chains.unshift(['ip qubes custom-forward', () => customForward(hand, way)]);
  for (const [chain, judge] of chains) {
    const judged = judge();
    if ('drop' in judged) return { drop: judged.drop, chain };
    hand.log.push({ do: 'allow', chain, source: judged.pass });
  }
  return undefined;
}

/** Whether `address` is that of a client of this node. */
export function clientAt({ run, node }: InHand, address: Address): string | undefined {
  const id = run.network.byAddress.get(address);
  return isClient(run.network, id, node) ? id : undefined;
}
