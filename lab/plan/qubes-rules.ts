import { addressOf } from '#model/network.ts';
import { VIRTUAL_DNS, type Address } from '#model/ipv4-address.ts';
import type { FirewallRule, QubeSpec } from '#model/scenario.ts';
import { qubeAddress6, vifOf } from './device-names.ts';

/** What the rules of one net qube are made from. */
export interface NetQube {
  readonly qube: QubeSpec;
  readonly clients: readonly QubeSpec[];
  /** Where look-ups are turned to, in turn. */
  readonly resolvers: readonly Address[];
  readonly family: 4 | 6;
  /** Whether nothing may pass between clients and uplink outside a tunnel, in this family. */
  readonly failClosed: boolean;
}

/** The address type, the match on a header and the table’s family, by the version of IP. */
const FORM = {
  4: { table: 'ip', type: 'ipv4_addr', header: 'ip', reject: 'icmp type admin-prohibited' },
  6: { table: 'ip6', type: 'ipv6_addr', header: 'ip6', reject: 'icmpv6 type admin-prohibited' },
} as const;

function clientAddress(client: QubeSpec, family: 4 | 6): string {
  return family === 4 ? addressOf(client) : qubeAddress6(client);
}

/** One rule of qvm-firewall. Its drop answers with an error: qubes-core-agent-linux qubesagent/firewall.py. */
function ruleLine(rule: FirewallRule, { family, resolvers }: NetQube): string | undefined {
  // A rule with an IPv4 target is in no list of the other family.
  if (rule.dst4 !== undefined && family === 6) return undefined;
  const match: string[] = [];
  if (rule.specialtarget === 'dns') {
    if (family === 6) return undefined;
    match.push(`ip daddr { ${resolvers.join(', ')} } meta l4proto { tcp, udp } th dport 53`);
  }
  if (rule.dst4 !== undefined) match.push(`ip daddr ${rule.dst4}`);
  const { proto, dstports } = rule;
  if (proto !== undefined && dstports) match.push(`${proto} dport ${dstports[0]}-${dstports[1]}`);
  else if (proto !== undefined)
    match.push(`meta l4proto ${proto === 'icmp' && family === 6 ? 'icmpv6' : proto}`);
  const verdict =
    rule.action === 'accept'
      ? 'accept'
      : `counter reject with ${FORM[family].reject} comment "firewall-rule"`;
  return [...match, verdict].join(' ');
}

/** The rules that hold for one client, in a chain of its own; the end of the list is a drop. */
function ownChain(client: QubeSpec, net: NetQube): string[] {
  const form = FORM[net.family];
  const lines = (client.firewall ?? [{ action: 'accept' as const }]).flatMap(
    (rule) => ruleLine(rule, net) ?? [],
  );
  return [
    `chain qbs-${client.name} {`,
    ...lines.map((line) => `  ${line}`),
    `  counter reject with ${form.reject} comment "firewall-end"`,
    '}',
  ];
}

/** DNAT of look-ups to the virtual resolvers: qubes-core-agent-linux network/qubes-setup-dnat-to-ns. */
function dnatDns({ resolvers, family }: NetQube): string[] {
  if (family === 6 || resolvers.length === 0) return [];
  return VIRTUAL_DNS.flatMap((address, i) =>
    ['udp', 'tcp'].map(
      (protocol) =>
        `    ip daddr ${address} ${protocol} dport 53 dnat to ${resolvers[i % resolvers.length] ?? ''}`,
    ),
  );
}

/** `allowed` and `downstream`: which address each client has, on which device. */
function sets({ clients, family }: NetQube): string[] {
  const { type } = FORM[family];
  const elements = (all: readonly string[]): string =>
    all.length > 0 ? ` elements = { ${all.join(', ')} }` : '';
  return [
    `  set allowed { type ifname . ${type};${elements(clients.map((each) => `"${vifOf(each)}" . ${clientAddress(each, family)}`))} }`,
    `  set downstream { type ${type};${elements(clients.map((each) => clientAddress(each, family)))} }`,
  ];
}

/** What qubes may send through this one, and what it may be sent itself. */
function filters({ family, failClosed }: NetQube): string[] {
  return [
    '  chain custom-forward {',
    ...(failClosed
      ? ['oifgroup', 'iifgroup'].map((way) => `    ${way} 1 counter drop comment "fail-closed"`)
      : []),
    '  }',
    '  chain forward {',
    '    type filter hook forward priority filter; policy accept;',
    '    jump custom-forward',
    '    ct state invalid counter drop',
    '    ct state established,related accept',
    '    oifgroup 2 counter drop comment "qube-to-qube"',
    '  }',
    '  chain postrouting {',
    '    type nat hook postrouting priority srcnat; policy accept;',
    '    oifgroup 2 accept',
    '    oifname "lo" accept',
    '    masquerade',
    '  }',
    '  chain input {',
    '    type filter hook input priority filter; policy drop;',
    // Neighbour discovery of IPv6 goes by ICMP, and nobody could send anything without it.
    ...(family === 6 ? ['    meta l4proto ipv6-icmp accept'] : []),
    '    ct state established,related accept',
    '    iifname "lo" accept',
    '    iifgroup 2 meta l4proto icmp accept',
    `    iifgroup 2 counter reject with ${family === 4 ? 'icmp type host-prohibited' : 'icmpv6 type admin-prohibited'} comment "gateway-input"`,
    '    counter comment "uplink-input"',
    '  }',
  ];
}

/**
 * The chains of a net qube, in the order of Qubes 4.3, written anew from what they do. Every rule that can end
 * a packet has a counter and a comment, the name of the reason (`simulation/drop.ts`): it shows which rule
 * did. Out: text for `nft -f -`. Sources: network/qubes-antispoof.nft, qubes-ipv4.nft, qubesagent/firewall.py.
 */
export function qubesRules(net: NetQube): string {
  const { table, header } = FORM[net.family];
  const { clients, family } = net;
  return [
    `table ${table} qubes {`,
    ...sets(net),
    '  chain antispoof {',
    `    iifname . ${header} saddr @allowed accept`,
    ...(family === 6 ? ['    meta l4proto ipv6-icmp ip6 saddr { ::, fe80::/10 } accept'] : []),
    '    counter drop comment "spoofed-source"',
    '  }',
    '  chain prerouting {',
    '    type filter hook prerouting priority raw; policy accept;',
    '    iifgroup 2 goto antispoof',
    `    ${header} saddr @downstream counter drop comment "downstream-source"`,
    '  }',
    '  chain dnat-dns {',
    '    type nat hook prerouting priority dstnat; policy accept;',
    ...dnatDns(net),
    '  }',
    ...filters(net),
    '}',
    `table ${table} qubes-firewall {`,
    ...clients.flatMap((client) => ownChain(client, net)).map((line) => `  ${line}`),
    '  chain qubes-forward {',
    ...clients.map(
      (client) => `    ${header} saddr ${clientAddress(client, family)} jump qbs-${client.name}`,
    ),
    '  }',
    '  chain forward {',
    '    type filter hook forward priority filter; policy drop;',
    '    ct state established,related accept',
    '    iifname != "vif*" accept',
    '    jump qubes-forward',
    '  }',
    '}',
    '',
  ].join('\n');
}
