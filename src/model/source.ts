/**
 * Where a modelled rule comes from. Every allow, translation, drop and reason names one of these;
 * the references page lists them.
 */
export const SOURCES = {
  rfc791: 'RFC 791 §3.1',
  rfc1812: 'RFC 1812 §5.3.1',
  rfc1918: 'RFC 1918 §3',
  rfc1035: 'RFC 1035 §4',
  rfc3022: 'RFC 3022 §2.2',
  rfc6066: 'RFC 6066 §3',
  rfc8446: 'RFC 8446 §5.2',
  rfc9110: 'RFC 9110 §7.2',
  wireguard: 'WireGuard paper §5.4',
  openvpn: 'OpenVPN protocol, P_DATA_V2',
  antispoof: 'qubes-core-agent-linux network/qubes-antispoof.nft',
  'qubes-forward': 'qubes-core-agent-linux network/qubes-ipv4.nft',
  'qubes-firewall': 'qubes-core-agent-linux qubesagent/firewall.py',
  'dnat-dns': 'qubes-core-agent-linux network/qubes-setup-dnat-to-ns',
  'qubes-net': 'qubes-core-admin qubes/vm/mix/net.py',
  'fail-closed': 'qubes-doc user/security-in-qubes/firewall.rst; qubes-issues #9463',
  'endpoint-rule': 'qubes-doc user/security-in-qubes/firewall.rst; qubes-issues #9606',
  'stale-dns': 'qubes-issues #9582',
  'networking-doc': 'qubes-doc developer/system/networking.rst (IPv6)',
  'whonix-firewall': 'whonix-firewall usr/bin/whonix-gateway-firewall',
  'tor-cell': 'tor-spec §0.2, §3',
  'tor-onion': 'tor-spec §5.5, §6.1',
  'tor-stream': 'tor-spec §6.2',
  'tor-consensus': 'dir-spec §1 (the list of relays is public)',
  'seed-vpn': 'Qubes forum, guides to a VPN qube; qubes-doc, network service qubes',
  desktop: 'IVPN desktop-app #217; WireGuard wg-quick(8)',
  model: 'what follows from the packets of this scenario',
} as const;

export type SourceId = keyof typeof SOURCES;
