import { DOCS, AGENT, ADMIN, ISSUES, RFC, TOR, type Reference } from './reference.ts';

/** What the simulator’s rules of packets, tunnels and Tor rest on. */
export const MODELLED_NETWORK = {
  rfc768: { title: 'RFC 768, User Datagram Protocol', where: `${RFC}/rfc768` },
  rfc791: { title: 'RFC 791, Internet Protocol', where: `${RFC}/rfc791` },
  rfc792: { title: 'RFC 792, Internet Control Message Protocol', where: `${RFC}/rfc792` },
  rfc826: { title: 'RFC 826, An Ethernet Address Resolution Protocol', where: `${RFC}/rfc826` },
  rfc894: {
    title: 'RFC 894, A Standard for the Transmission of IP Datagrams over Ethernet Networks',
    where: `${RFC}/rfc894`,
  },
  rfc1812: { title: 'RFC 1812, Requirements for IP Version 4 Routers', where: `${RFC}/rfc1812` },
  rfc1918: { title: 'RFC 1918, Address Allocation for Private Internets', where: `${RFC}/rfc1918` },
  rfc1035: {
    title: 'RFC 1035, Domain Names: Implementation and Specification',
    where: `${RFC}/rfc1035`,
  },
  rfc3022: { title: 'RFC 3022, Traditional IP Network Address Translator', where: `${RFC}/rfc3022` },
  rfc4443: { title: 'RFC 4443, ICMPv6 for IPv6', where: `${RFC}/rfc4443` },
  rfc4861: { title: 'RFC 4861, Neighbor Discovery for IPv6', where: `${RFC}/rfc4861` },
  rfc6066: { title: 'RFC 6066, TLS Extensions (§3, the server’s name)', where: `${RFC}/rfc6066` },
  rfc6886: {
    title: 'RFC 6886, NAT Port Mapping Protocol (§3.2, asking a router for its public address)',
    where: `${RFC}/rfc6886`,
  },
  rfc7301: { title: 'RFC 7301, TLS Application-Layer Protocol Negotiation', where: `${RFC}/rfc7301` },
  rfc8200: { title: 'RFC 8200, Internet Protocol, Version 6', where: `${RFC}/rfc8200` },
  rfc8446: { title: 'RFC 8446, TLS 1.3', where: `${RFC}/rfc8446` },
  rfc9110: { title: 'RFC 9110, HTTP Semantics', where: `${RFC}/rfc9110` },
  rfc9112: { title: 'RFC 9112, HTTP/1.1', where: `${RFC}/rfc9112` },
  rfc9293: { title: 'RFC 9293, Transmission Control Protocol', where: `${RFC}/rfc9293` },
  wireguard: {
    title: 'WireGuard: Next Generation Kernel Network Tunnel (the paper)',
    where: 'https://www.wireguard.com/papers/wireguard.pdf',
  },
  'wireguard-silence': {
    title: 'The WireGuard paper, §5.1: no answer to what is not authenticated',
    where: 'https://www.wireguard.com/papers/wireguard.pdf#subsection.5.1',
  },
  'tunnel-peer': {
    title:
      'The WireGuard paper, §2: which addresses a peer may send from; for OpenVPN, its src/openvpn/multi.c',
    where: 'https://www.wireguard.com/papers/wireguard.pdf#section.2',
  },
  openvpn: {
    title: 'OpenVPN wire protocol (draft)',
    where: 'https://openvpn.github.io/openvpn-rfc/openvpn-wire-protocol.html',
    checked: '2026-08',
  },
  'openvpn-routes': {
    title: 'OpenVPN, manual: the routes that send everything into the tunnel',
    where: 'https://github.com/OpenVPN/openvpn/blob/master/doc/man-sections/vpn-network-options.rst',
    checked: '2026-11',
  },
  antispoof: {
    title: 'Qubes OS, the anti-spoofing rules of a net qube',
    where: `${AGENT}/network/qubes-antispoof.nft`,
    checked: '2026-07',
  },
  'qubes-forward': {
    title: 'Qubes OS, the forwarding and masquerading rules of a net qube',
    where: `${AGENT}/network/qubes-ipv4.nft`,
    checked: '2026-07',
  },
  'qubes-firewall': {
    title: 'Qubes OS, the program that enforces the rules of connected qubes',
    where: `${AGENT}/qubesagent/firewall.py`,
    checked: '2026-07',
  },
  'dnat-dns': {
    title: 'Qubes OS, how look-ups are pointed to a real resolver',
    where: `${AGENT}/network/qubes-setup-dnat-to-ns`,
    checked: '2026-07',
  },
  'qubes-net': {
    title: 'Qubes OS, addresses and net qubes',
    where: `${ADMIN}/qubes/vm/mix/net.py`,
    checked: '2026-08',
  },
  'fail-closed': {
    title: 'Qubes issue 9463, a ready-made VPN qube (with the rules that fail closed)',
    where: `${ISSUES}/9463`,
    checked: '2026-08',
  },
  'endpoint-rule': {
    title: 'Qubes issue 9606, a VPN qube that fails closed at one switch',
    where: `${ISSUES}/9606`,
    checked: '2026-08',
  },
  'stale-dns': {
    title: 'Qubes issue 9582, the VPN is up and clients have no look-ups',
    where: `${ISSUES}/9582`,
    checked: '2026-08',
  },
  'networking-doc': {
    title: 'Qubes documentation, Networking (for IPv6)',
    where: `${DOCS}/developer/system/networking.html`,
    checked: '2026-07',
  },
  'whonix-firewall': {
    title: 'Whonix, the firewall of the gateway',
    where: 'https://github.com/Whonix/whonix-firewall/blob/master/usr/bin/whonix-gateway-firewall',
    checked: '2026-04',
  },
  'whonix-no-forward': {
    title: 'Whonix, kernel settings of the gateway (it does not forward)',
    where:
      'https://github.com/Whonix/anon-gw-anonymizer-config/blob/master/etc/sysctl.d/anonymizer-config-gateway.conf',
    checked: '2026-08',
  },
  'tor-cell': {
    title: 'Tor specification, the format of a cell',
    where: `${TOR}/tor-spec/cell-packet-format.html`,
    checked: '2023-06',
  },
  'tor-onion': {
    title: 'Tor specification, how relays pass cells on',
    where: `${TOR}/tor-spec/routing-relay-cells.html`,
    checked: '2023-06',
  },
  'tor-stream': {
    title: 'Tor specification, opening a stream',
    where: `${TOR}/tor-spec/opening-streams.html`,
    checked: '2023-06',
  },
  'tor-manual': {
    title: 'Tor, manual page (isolation of streams, internal addresses)',
    where: 'https://gitlab.torproject.org/tpo/core/tor/-/blob/main/doc/man/tor.1.txt',
    checked: '2026-08',
  },
  'tor-reentry': {
    title: 'Tor parameters: exits let no connection enter the network again (allow-network-reentry)',
    where: `${TOR}/param-spec.html`,
    checked: '2026-11',
  },
  'tor-consensus': {
    title: 'Tor directory protocol (the list of relays is public)',
    where: `${TOR}/dir-spec/index.html`,
    checked: '2023-06',
  },
  'seed-vpn': {
    title: 'Qubes forum, list of guides to a VPN qube',
    where: 'https://forum.qubes-os.org/t/38466',
    checked: '2026-08',
  },
  desktop: {
    title: 'IVPN desktop app, issue 217: its kill switch missed forwarded traffic',
    where: 'https://github.com/ivpn/desktop-app/issues/217',
    checked: '2026-08',
  },
} as const satisfies Record<string, Reference>;
