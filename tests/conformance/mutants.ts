/** A rule of the model switched off: a piece of its code and what takes its place. The piece stands there once. */
export interface Mutant {
  readonly rule: string;
  readonly file: string;
  readonly find: string;
  readonly replace: string;
  /** Situations in which a packet meets the rule. */
  readonly situations: readonly string[];
}

export const MUTANTS: readonly Mutant[] = [
  {
    rule: 'A client may use only the address that Qubes gave it',
    file: 'src/simulation/filter.ts',
    find: 'return nodeOf(run.network, from).address === src\n      ? undefined\n      : {',
    replace: 'return nodeOf(run.network, from).address !== undefined\n      ? undefined\n      : {',
    situations: ['forged-source'],
  },
  {
    rule: 'The VPN qube fails closed',
    file: 'src/simulation/filter.ts',
    find: "return outside ? { drop: 'fail-closed' } : { pass: 'fail-closed' };",
    replace: "return outside ? { pass: 'fail-closed' } : { pass: 'fail-closed' };",
    situations: ['tunnel-down-closed', 'before-the-tunnel-closed'],
  },
  {
    rule: 'No qube reaches its sibling',
    file: 'src/simulation/filter.ts',
    find: "way === 'client' && !established ? { drop: 'qube-to-qube' }",
    replace: "way === 'client' && !established ? { pass: 'qubes-forward' }",
    situations: ['siblings'],
  },
  {
    rule: 'The netvm enforces the rules of its client',
    file: 'src/simulation/filter.ts',
    find: "(established ? { pass: 'qubes-firewall' } : qubesFirewall(hand))",
    replace: "(established ? { pass: 'qubes-firewall' } : { pass: 'qubes-firewall' })",
    situations: ['own-program-held'],
  },
  {
    rule: 'A net qube masquerades',
    file: 'src/simulation/masquerade.ts',
    find: 'const out = withIp(packet, { src: address });',
    replace: 'const out = withIp(packet, { src: ipOf(packet)?.src ?? address });',
    situations: ['default-chain', 'vpn-behind-firewall'],
  },
  {
    rule: 'Look-ups are turned to the net qube’s own resolver',
    file: 'src/simulation/masquerade.ts',
    find: 'if (!ends || which < 0 || portsOf(packet)?.dport !== 53) return packet;',
    replace: 'if (!ends || which < 9) return packet;',
    situations: ['default-chain'],
  },
  {
    rule: 'A tunnel that is up re-points look-ups',
    file: 'src/simulation/filter.ts',
    find: "if (vpn?.state === 'up' && vpn.dns === 'repointed') return [vpn.resolver];",
    replace: '',
    situations: ['vpn-behind-firewall', 'look-up'],
  },
  {
    rule: 'Each router takes one hop off',
    file: 'src/simulation/masquerade.ts',
    find: 'const ttl = (ipOf(packet)?.ttl ?? 0) - 1;',
    replace: 'const ttl = ipOf(packet)?.ttl ?? 0;',
    situations: ['default-chain', 'last-hop'],
  },
  {
    rule: 'A tunnel takes everything but itself',
    file: 'src/simulation/net-qube.ts',
    find: "return vpnOf(hand.node)?.state === 'up' ? 'tunnel' : 'uplink';",
    replace: "return 'uplink';",
    situations: ['vpn-behind-firewall'],
  },
  {
    rule: 'A net qube offers its clients no service',
    file: 'src/simulation/net-qube.ts',
    find: "? { deliver: hand.packet }\n      : { drop: 'gateway-input', chain: 'ip qubes input' };",
    replace: '? { deliver: hand.packet }\n      : { deliver: hand.packet };',
    situations: ['gateway-asked'],
  },
  {
    rule: 'A desktop’s stale resolver is asked past the tunnel',
    file: 'src/simulation/net-qube.ts',
    find: "if (vpn?.state === 'up' && !onLink) {",
    replace: "if (vpn?.state === 'up') {",
    situations: ['desktop'],
  },
  {
    rule: 'A desktop’s kill switch',
    file: 'src/simulation/net-qube.ts',
    find: "if (vpn?.fail_closed && node.kind === 'desktop') return { drop: 'kill-switch' };",
    replace: '',
    situations: ['desktop-kill-switch'],
  },
  {
    rule: 'No program of a Tor gateway but Tor sends',
    file: 'src/simulation/net-qube.ts',
    find: "if (torOf(node) && !bypass) return { drop: 'tor-gateway-output' };",
    replace: '',
    situations: ['gateway-program'],
  },
  {
    rule: 'A Tor gateway refuses a ping',
    file: 'src/simulation/tor-gateway.ts',
    find: "if (!ip || ip.protocol === 'icmp') return { drop: 'tor-no-icmp' };",
    replace:
      "if (!ip) return { drop: 'tor-no-icmp' };\n  if (ip.protocol === 'icmp') return sendUp(hand, hand.packet);",
    situations: ['udp-into-tor'],
  },
  {
    rule: 'A Tor gateway refuses UDP that is no look-up',
    file: 'src/simulation/tor-gateway.ts',
    find: "if (ip.protocol === 'udp' && ports?.dport !== 53) return { drop: 'tor-only-tcp' };",
    replace: "if (ip.protocol === 'udp' && ports?.dport !== 53) return sendUp(hand, hand.packet);",
    situations: ['udp-into-tor'],
  },
  {
    rule: 'The VPN server knows no way to private addresses',
    file: 'src/simulation/outside.ts',
    find: "if (isPrivate(dst)) return { drop: 'no-route-in-tunnel' };",
    replace: '',
    situations: ['stale-resolver'],
  },
  {
    rule: 'The home router masquerades',
    file: 'src/simulation/outside.ts',
    find: 'masquerade(hand, hand.packet, live, home.public_address)',
    replace: 'live',
    situations: ['default-chain'],
  },
  {
    rule: 'The exit opens a connection of its own',
    file: 'src/simulation/relay.ts',
    find: 'const src = hand.node.address;',
    replace: 'const src = hand.run.network.scenario.home.public_address;',
    situations: ['whonix', 'seeds'],
  },
  {
    rule: 'HTTPS names the site before it hides the rest',
    file: 'src/simulation/message.ts',
    find: "{ kind: 'tls-hello', sni: host }",
    replace: "{ kind: 'tls-hello', sni: 'hidden.example' }",
    situations: ['seeds-https'],
  },
  {
    rule: 'WireGuard pads to 16 bytes and adds a tag of 16',
    file: 'src/model/packet.ts',
    find: 'return Math.ceil(inner / 16) * 16 + 16;',
    replace: 'return inner + 16;',
    situations: ['vpn-behind-firewall'],
  },
  {
    rule: 'OpenVPN adds a tag of 16',
    file: 'src/model/packet.ts',
    find: 'return inner + 16;',
    replace: 'return inner;',
    situations: ['vpn-inside-tor'],
  },
];
