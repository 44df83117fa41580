import type { Mutant } from '../mutant.ts';

/** Tor gateways and relays. */
export const TOR: readonly Mutant[] = [
  {
    rule: 'A Tor gateway does not forward a ping',
    ends: 'tor-no-icmp',
    file: 'src/simulation/tor-gateway.ts',
    find: "if (!ip || ip.protocol === 'icmp') return { drop: 'tor-no-icmp' };",
    replace:
      "if (!ip) return { drop: 'tor-no-icmp' };\n  if (ip.protocol === 'icmp') return sendUp(hand, hand.packet);",
    situations: ['udp-into-tor'],
  },
  {
    rule: 'A Tor gateway does not forward UDP that is no look-up',
    ends: 'tor-only-tcp',
    file: 'src/simulation/tor-gateway.ts',
    find: "if (ip.protocol === 'udp' && !isLookUp) return { drop: 'tor-only-tcp' };",
    replace: "if (ip.protocol === 'udp' && !isLookUp) return sendUp(hand, hand.packet);",
    situations: ['udp-into-tor'],
  },
  {
    rule: 'A Tor gateway calls no private address',
    ends: 'tor-internal-address',
    file: 'src/simulation/tor-gateway.ts',
    find: "if (ip.protocol === 'tcp' && isPrivate(ip.dst) && !ports?.flags) return { drop: 'tor-internal-address' };",
    replace: '',
    situations: ['private-behind-tor'],
  },
  {
    rule: 'The exit opens a connection of its own',
    file: 'src/simulation/relay.ts',
    find: 'const src = hand.node.address;',
    replace: 'const src = hand.run.network.scenario.home.public_address;',
    situations: ['whonix', 'seeds'],
  },
  {
    rule: 'A client of a Tor gateway too may use only its own address',
    file: 'src/simulation/tor-gateway.ts',
    find: '  if (refusal) return refusal;\n  if (!tor)',
    replace: '  if (!tor)',
    situations: ['forged-behind-tor'],
  },
  {
    rule: 'A circuit begins at the guard',
    file: 'src/simulation/tor-gateway.ts',
    find: 'return [guard, middle, exit];',
    replace: 'return [middle, guard, exit];',
    situations: ['whonix'],
  },
  {
    rule: 'A Tor gateway calls the guard, and the site is called by the exit',
    file: 'src/simulation/tor-gateway.ts',
    find: 'const ends = { src, sport: 45001, dst: guard.address, dport: OR_PORT };',
    replace: "const ends = { src, sport: 45001, dst: ipOf(hand.packet)?.dst ?? '', dport: OR_PORT };",
    situations: ['whonix'],
  },
  {
    rule: 'A Tor gateway takes the connection of its client at once',
    file: 'src/simulation/tor-gateway.ts',
    find: 'if (ports?.flags) return { deliver: hand.packet };',
    replace: '',
    situations: ['whonix'],
  },
  {
    rule: 'What a Tor gateway gives its client is a new packet',
    file: 'src/simulation/tor-gateway.ts',
    find: "headers.map((layer) => (layer.kind === 'ipv4' ? { ...layer, ttl: 64 } : layer))",
    replace: "headers.map((layer) => (layer.kind === 'ipv4' ? { ...layer, ttl: 60 } : layer))",
    situations: ['whonix'],
  },
];
