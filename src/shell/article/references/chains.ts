import { DOCS, AGENT, ADMIN, CLIENT, BULLETINS, ISSUES, RFC, TOR, type Reference } from './reference.ts';

/** What articles name besides on chains of qubes, their rules and tunnels. */
export const CHAINS = {
  'usr-local-mount': {
    title: 'Qubes OS, how /usr/local is bound to /rw',
    where: `${AGENT}/vm-systemd/usr-local.mount`,
    checked: '2026-07',
  },
  'memory-walls': {
    title: 'Qubes documentation, Certified hardware (the processor keeps the memory of qubes apart)',
    where: `${DOCS}/user/hardware/certified-hardware/certified-hardware.html`,
    checked: '2026-07',
  },
  'just-visible': {
    title: 'Colour, a Python package: the just noticeable difference by CIE 1976',
    where: 'https://colour.readthedocs.io/en/latest/generated/colour.difference.JND_CIE1976.html',
    checked: '2026-11',
  },
  lab: {
    title: 'The lab: the real network that is built from each scenario, and its captures',
    where: '/captures/',
  },
  namespaces: {
    title: 'Linux manual, namespaces(7)',
    where: 'https://man7.org/linux/man-pages/man7/namespaces.7.html',
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
  'default-qubes': {
    title: 'Qubes OS, the qubes that the installer makes',
    where: 'https://github.com/QubesOS/qubes-mgmt-salt-dom0-virtual-machines/tree/main/qvm',
    checked: '2026-08',
  },
  'getting-started': {
    title: 'Qubes documentation, Getting started (what colours may mean)',
    where: `${DOCS}/introduction/getting-started.html`,
    checked: '2026-07',
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
  'list-command': {
    title: 'Qubes OS, manual page of qvm-ls',
    where: `${CLIENT}/doc/manpages/qvm-ls.rst`,
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
  'uplink-group': {
    title:
      'Qubes OS, how a qube sets up the link to its net qube (and puts it into group 1), called for such links alone',
    where: `${AGENT}/network/udev-qubes-network.rules`,
    checked: '2026-07',
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
    title: 'Qubes Security Bulletin 042 (a qube could attack the qube that gives it network)',
    where: `${BULLETINS}/qsb-042-2018.txt`,
  },
  'lan-rule': {
    title: 'Qubes issue 8765, a rule against the local network stops look-ups',
    where: `${ISSUES}/8765`,
    checked: '2026-08',
  },
  'setup-rw': {
    title: 'Qubes OS, how a qube’s /rw is filled at its first start (the script for rules of your own)',
    where: `${AGENT}/init/setup-rw.sh`,
    checked: '2026-07',
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
  'website-fingerprinting': {
    title:
      'Tor Project, padding negotiation (what watching one end can tell, and what padding does against it)',
    where: 'https://spec.torproject.org/proposals/254-padding-negotiation.html',
    checked: '2026-12',
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
  'encrypted-hello': { title: 'RFC 9849, TLS Encrypted Client Hello', where: `${RFC}/rfc9849` },
  'leak-doc': {
    title: 'Qubes documentation, Data leaks',
    where: `${DOCS}/user/security-in-qubes/data-leaks.html`,
    checked: '2026-07',
  },
  'xen-tracker': {
    title: 'Qubes OS, which Xen advisories affect it',
    where: 'https://www.qubes-os.org/security/xsa/',
    checked: '2026-08',
  },
} as const satisfies Record<string, Reference>;
