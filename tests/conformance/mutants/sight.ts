import type { Mutant } from '../mutant.ts';

/** What comes by a place, and what can be read of it. */
export const SIGHT: readonly Mutant[] = [
  {
    rule: 'A place sees what comes by, and nothing else',
    file: 'src/simulation/come-by.ts',
    find: 'return [node, to, linkName(node, to)].includes(place) ? [{ node, sent, to }] : [];',
    replace: 'return [{ node, sent, to }];',
    situations: ['whonix', 'seeds'],
  },
  {
    rule: 'A seal stays closed to whoever lacks its key',
    file: 'src/model/packet.ts',
    find: 'return layersThrough(packet, ({ key }) => keys.has(key));',
    replace: 'return layersThrough(packet, () => true);',
    situations: ['vpn-behind-firewall'],
  },
  {
    rule: 'Whoever has the key reads what is under a seal',
    file: 'src/model/packet.ts',
    find: 'return layersThrough(packet, ({ key }) => keys.has(key));',
    replace: 'return layersThrough(packet, () => false);',
    situations: ['vpn-behind-firewall', 'seeds-https'],
  },
  {
    rule: 'A VPN is known by the form of its packets, and by no other packet',
    file: 'src/simulation/fact.ts',
    find: 'return VPN_NAMES[layer.kind] === value;',
    replace: 'return true;',
    situations: ['vpn-behind-firewall', 'vpn-inside-tor'],
  },
  {
    rule: 'Tor is known by the addresses of its relays',
    file: 'src/simulation/fact.ts',
    find: "(layer.kind === 'ipv4' && (isRelay(network, layer.src) || isRelay(network, layer.dst)))",
    replace: 'false',
    situations: ['whonix'],
  },
  {
    rule: 'An address stands in the header of its packet',
    file: 'src/simulation/fact.ts',
    find: "(layer.kind === 'ipv4' && (layer.src === value || layer.dst === value)) ||",
    replace: '',
    situations: ['default-chain'],
  },
  {
    rule: 'The answer to a look-up tells where the site is',
    file: 'src/simulation/fact.ts',
    find: "(layer.kind === 'dns' && layer.answer === value)",
    replace: 'false',
    situations: ['default-chain'],
  },
  {
    rule: 'HTTP says the name of the site',
    file: 'src/simulation/fact.ts',
    find: "(layer.kind === 'http' && layer.host === value) ||",
    replace: '',
    situations: ['default-chain'],
  },
  {
    rule: 'HTTPS says the name of the site in its hello',
    file: 'src/simulation/fact.ts',
    find: "(layer.kind === 'tls-hello' && layer.sni === value) ||",
    replace: '',
    situations: ['seeds-https'],
  },
  {
    rule: 'A look-up says the name',
    file: 'src/simulation/fact.ts',
    find: "(layer.kind === 'dns' && layer.query === value) ||",
    replace: '',
    situations: ['default-chain'],
  },
  {
    rule: 'A page over HTTP can be read',
    file: 'src/simulation/fact.ts',
    find: "return layer.kind === 'http' || layer.kind === 'data';",
    replace: "return layer.kind === 'data';",
    situations: ['default-chain'],
  },
  {
    rule: 'A message over UDP can be read',
    file: 'src/simulation/fact.ts',
    find: "return layer.kind === 'http' || layer.kind === 'data';",
    replace: "return layer.kind === 'http';",
    situations: ['udp-into-tor', 'firewall-itself'],
  },
];
