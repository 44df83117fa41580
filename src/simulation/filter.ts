import { VIRTUAL_DNS, isWithin, type Address } from '#model/address.ts';
import { isClient, nodeOf, vpnOf, type Node } from '#model/network.ts';
import { ipOf, portsOf, type Packet } from '#model/packet.ts';
import type { FirewallRule } from '#model/scenario.ts';
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
 * forward, policy drop: the rules of the client that sent this, first match, end of list = drop.
 * Enforced here, in the next hop. qubes-core-agent-linux qubesagent/firewall.py and
 * qubes-core-admin qubes/firewall.py.
 */
function qubesFirewall({ run, node, packet, from }: InHand): Refusal | undefined {
  if (from === undefined || !isClient(run.network, from, node)) return undefined;
  const rules = nodeOf(run.network, from).qube?.firewall;
  if (!rules) return undefined;
  const hit = rules.find((rule) => matches(rule, packet, resolversOf(node)));
  if (hit?.action === 'accept') return undefined;
  return { drop: hit ? 'firewall-rule' : 'firewall-end', chain: 'ip qubes-firewall forward' };
}

/**
 * The forward chains in their order: custom-forward, established, towards a client, then the
 * client's own rules. A packet has to be accepted by all of them.
 * qubes-core-agent-linux network/qubes-ipv4.nft, qubesagent/firewall.py.
 */
export function forwardChains(hand: InHand, way: Way, established: boolean): Refusal | undefined {
  const outside =
    way === 'uplink' ||
    (hand.from !== undefined && !isClient(hand.run.network, hand.from, hand.node) && way === 'client');
  if (vpnOf(hand.node)?.fail_closed && outside)
    return { drop: 'fail-closed', chain: 'ip qubes custom-forward' };
  if (established) return undefined;
  if (way === 'client') return { drop: 'qube-to-qube', chain: 'ip qubes forward' };
  return qubesFirewall(hand);
}

/** Whether `address` is that of a client of this node. */
export function clientAt({ run, node }: InHand, address: Address): string | undefined {
  const id = run.network.byAddress.get(address);
  return isClient(run.network, id, node) ? id : undefined;
}
