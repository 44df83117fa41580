import type { SourceId } from '#model/source.ts';

/** A text that a statement on the site rests on. */
export interface Reference {
  readonly title: string;
  /** A public address, or a path on this site. */
  readonly where: string;
  /** Month of the version that was read. Left out for texts that do not change. */
  readonly checked?: `20${number}-${number}`;
}

const DOCS = 'https://doc.qubes-os.org/en/latest';
const AGENT = 'https://github.com/QubesOS/qubes-core-agent-linux/blob/main';
const ADMIN = 'https://github.com/QubesOS/qubes-core-admin/blob/main';
const BULLETINS = 'https://github.com/QubesOS/qubes-secpack/blob/main/QSBs';
const ISSUES = 'https://github.com/QubesOS/qubes-issues/issues';
const RFC = 'https://www.rfc-editor.org/rfc';
const TOR = 'https://spec.torproject.org';

/** What the simulator's rules and reasons name: one reference for each source of the model. */
const MODELLED = {
  rfc791: { title: 'RFC 791, Internet Protocol', where: `${RFC}/rfc791` },
  rfc1812: { title: 'RFC 1812, Requirements for IP Version 4 Routers', where: `${RFC}/rfc1812` },
  rfc1918: { title: 'RFC 1918, Address Allocation for Private Internets', where: `${RFC}/rfc1918` },
  rfc1035: {
    title: 'RFC 1035, Domain Names: Implementation and Specification',
    where: `${RFC}/rfc1035`,
  },
  rfc3022: { title: 'RFC 3022, Traditional IP Network Address Translator', where: `${RFC}/rfc3022` },
  rfc6066: { title: 'RFC 6066, TLS Extensions (§3, the server’s name)', where: `${RFC}/rfc6066` },
  rfc8446: { title: 'RFC 8446, TLS 1.3', where: `${RFC}/rfc8446` },
  rfc9110: { title: 'RFC 9110, HTTP Semantics', where: `${RFC}/rfc9110` },
  wireguard: {
    title: 'WireGuard: Next Generation Kernel Network Tunnel (the paper)',
    where: 'https://www.wireguard.com/papers/wireguard.pdf',
  },
  openvpn: {
    title: 'OpenVPN wire protocol (draft)',
    where: 'https://openvpn.github.io/openvpn-rfc/openvpn-wire-protocol.html',
    checked: '2026-08',
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
  model: { title: 'The simulator: what follows from the packets of the story', where: '/how-we-know/' },
} as const satisfies Record<SourceId, Reference>;

/** What articles name besides. */
const READ = {
  'seed-2016': {
    title: 'Orde Saunders, Qubes: security and privacy by isolation (2016)',
    where: 'https://decadecity.net/blog/2016/12/27/qubes-security-and-privacy-isolation',
  },
  'old-classes': {
    title: 'Qubes OS, old names kept for compatibility',
    where: `${ADMIN}/qubes/ext/r3compatibility.py`,
    checked: '2026-08',
  },
  'default-firewall': {
    title: 'Qubes OS, how the installer makes sys-firewall',
    where: 'https://github.com/QubesOS/qubes-mgmt-salt-dom0-virtual-machines/blob/main/qvm/sys-firewall.sls',
    checked: '2026-08',
  },
  'default-whonix': {
    title: 'Qubes OS, how the installer makes sys-whonix',
    where: 'https://github.com/QubesOS/qubes-mgmt-salt-dom0-virtual-machines/blob/main/qvm/sys-whonix.sls',
    checked: '2026-08',
  },
  'why-firewall': {
    title: 'Qubes forum, what sys-firewall is for',
    where: 'https://forum.qubes-os.org/t/25529',
    checked: '2026-08',
  },
  'firewall-doc': {
    title: 'Qubes documentation, Firewall',
    where: `${DOCS}/user/security-in-qubes/firewall.html`,
    checked: '2026-07',
  },
  'nftables-since': {
    title: 'Qubes OS 4.2 release notes',
    where: `${DOCS}/developer/releases/4_2/release-notes.html`,
    checked: '2026-07',
  },
  'firewall-command': {
    title: 'Qubes OS, manual page of qvm-firewall',
    where: 'https://github.com/QubesOS/qubes-core-admin-client/blob/main/doc/manpages/qvm-firewall.rst',
    checked: '2026-08',
  },
  'list-command': {
    title: 'Qubes OS, manual page of qvm-ls',
    where: 'https://github.com/QubesOS/qubes-core-admin-client/blob/main/doc/manpages/qvm-ls.rst',
    checked: '2026-08',
  },
  'forward-default': {
    title: 'Qubes issue 7801, a net qube forwards from the start',
    where: `${ISSUES}/7801`,
    checked: '2026-08',
  },
  'boot-order': {
    title: 'Qubes OS, the service that loads rules before forwarding begins',
    where: `${AGENT}/vm-systemd/qubes-firewall.service`,
    checked: '2026-07',
  },
  'disposable-route': {
    title: 'Qubes issue 3561, which network path a disposable takes',
    where: `${ISSUES}/3561`,
    checked: '2026-08',
  },
  'update-route': {
    title: 'Qubes OS, default policy (updates go through a proxy)',
    where: `${ADMIN}/qubes-rpc-policy/90-default.policy`,
    checked: '2026-08',
  },
  'default-net': {
    title: 'Qubes OS, how the installer makes sys-net',
    where: 'https://github.com/QubesOS/qubes-mgmt-salt-dom0-virtual-machines/blob/main/qvm/sys-net.sls',
    checked: '2026-08',
  },
  'firewall-purpose': {
    title: 'Qubes issue 2575, what sys-firewall is for is misunderstood',
    where: `${ISSUES}/2575`,
    checked: '2026-08',
  },
  'bulletin-042': {
    title: 'Qubes Security Bulletin 042 (Linux network backends and frontends)',
    where: `${BULLETINS}/qsb-042-2018.txt`,
  },
  'lan-rule': {
    title: 'Qubes issue 8765, a rule against the local network stops look-ups',
    where: `${ISSUES}/8765`,
    checked: '2026-08',
  },
  'ipv6-forgotten': {
    title: 'Qubes documentation, change 795 (IPv6 in the rules of a VPN qube)',
    where: 'https://github.com/QubesOS/qubes-doc/pull/795',
    checked: '2026-08',
  },
  'ipv6-uplink': {
    title: 'Qubes issue 9903, the IPv6 feature and the network card of sys-net',
    where: `${ISSUES}/9903`,
    checked: '2026-08',
  },
  'service-stop': {
    title: 'Qubes issue 10859, what becomes of the rules when the firewall service stops',
    where: `${ISSUES}/10859`,
    checked: '2026-08',
  },
  'whonix-ports': {
    title: 'Whonix, which ports of the gateway take what',
    where:
      'https://github.com/Whonix/whonix-firewall/blob/master/usr/libexec/whonix-firewall/firewall-common',
    checked: '2026-04',
  },
  'stream-isolation': {
    title: 'Whonix, Stream Isolation',
    where: 'https://www.whonix.org/wiki/Stream_Isolation',
    checked: '2026-08',
  },
  'anon-warning': {
    title: 'Qubes issue 8551, a warning when anon-whonix is given another net qube',
    where: `${ISSUES}/8551`,
    checked: '2026-08',
  },
  'change-paths': {
    title: 'Tor support, how often Tor changes its paths',
    where: 'https://support.torproject.org/about/change-paths/',
    checked: '2026-08',
  },
  'tor-path': {
    title: 'Tor path specification, how relays are chosen',
    where: `${TOR}/path-spec/path-selection-constraints.html`,
    checked: '2023-06',
  },
  'tor-guard': {
    title: 'Tor guard specification',
    where: `${TOR}/guard-spec/index.html`,
    checked: '2023-06',
  },
  'tor-design': {
    title: 'Tor: The Second-Generation Onion Router (§3, goals and what is not one)',
    where: 'https://svn-archive.torproject.org/svn/projects/design-paper/tor-design.pdf',
  },
  'vpn-over-tor': {
    title: 'Qubes-vpn-support, notes on Tor',
    where: 'https://github.com/tasket/Qubes-vpn-support',
    checked: '2026-08',
  },
  'encrypted-hello': {
    title: 'TLS Encrypted Client Hello',
    where: 'https://datatracker.ietf.org/doc/draft-ietf-tls-esni/',
  },
  'hardware-faq': {
    title: 'Qubes documentation, FAQ (what the IOMMU is for; no promise of anonymity)',
    where: `${DOCS}/introduction/faq.html`,
    checked: '2026-07',
  },
  'leak-doc': {
    title: 'Qubes documentation, Data leaks',
    where: `${DOCS}/user/security-in-qubes/data-leaks.html`,
    checked: '2026-07',
  },
  'bulletin-092': {
    title: 'Qubes Security Bulletin 092 (a qube attacks the qube that gives it network)',
    where: `${BULLETINS}/qsb-092-2023.txt`,
  },
  'bulletins-all': {
    title: 'Qubes Security Bulletins, all of them',
    where: 'https://www.qubes-os.org/security/qsb/',
    checked: '2026-08',
  },
} as const satisfies Record<string, Reference>;

export const REFERENCES = { ...MODELLED, ...READ };

export type ReferenceId = keyof typeof REFERENCES;

/** The references in the order of the list, each with the number it goes by. */
export const NUMBERED: readonly (Reference & { readonly id: ReferenceId; readonly number: number })[] = (
  Object.keys(REFERENCES) as ReferenceId[]
).map((id, index) => ({ ...REFERENCES[id], id, number: index + 1 }));
