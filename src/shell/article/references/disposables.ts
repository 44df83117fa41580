import { DOCS, AGENT, ADMIN, BULLETINS, ISSUES, RFC, TOR, type Reference } from './reference.ts';

/** What articles name besides on disposables, labels, addresses, Tor and its users. */
export const DISPOSABLES = {
  'virt-mode': {
    title: 'Qubes OS, which kind of virtual machine a qube is by default',
    where: `${ADMIN}/qubes/vm/qubesvm.py`,
    checked: '2026-08',
  },
  'remote-vm': {
    title: 'Qubes OS, a qube on another machine',
    where: `${ADMIN}/qubes/vm/remotevm.py`,
    checked: '2026-08',
  },
  'qrexec-doc': {
    title: 'Qubes documentation, Qrexec (calls between qubes, and their policy)',
    where: `${DOCS}/developer/services/qrexec.html`,
    checked: '2026-07',
  },
  installer: {
    title: 'Qubes OS, what the installer offers',
    where: 'https://github.com/QubesOS/qubes-anaconda-addon',
    checked: '2026-08',
  },
  'program-gone': {
    title: 'Qubes issue 2035, an installed program is gone after a restart',
    where: `${ISSUES}/2035`,
    checked: '2026-08',
  },
  'volume-command': {
    title: 'Qubes OS, manual page of qvm-volume',
    where: 'https://github.com/QubesOS/qubes-core-admin-client/blob/main/doc/manpages/qvm-volume.rst',
    checked: '2026-08',
  },
  'disposables-doc': {
    title: 'Qubes documentation, How to use disposables',
    where: `${DOCS}/user/how-to-guides/how-to-use-disposables.html`,
    checked: '2026-07',
  },
  'disposable-customization': {
    title: 'Qubes documentation, Disposable customization (network, default template, traces on the disk)',
    where: `${DOCS}/user/advanced-topics/disposable-customization.html`,
    checked: '2026-07',
  },
  'first-window': {
    title: 'Qubes issue 10176, closing the first window ends the disposable',
    where: `${ISSUES}/10176`,
    checked: '2026-08',
  },
  'bulletin-047': {
    title: 'Qubes Security Bulletin 047 (what a disposable started by an offline qube can reach)',
    where: `${BULLETINS}/qsb-047-2019.txt`,
  },
  'label-integrity': {
    title: 'Qubes issue 1633, which label a default qube gets, and why',
    where: `${ISSUES}/1633`,
    checked: '2026-08',
  },
  'label-dispute': {
    title: 'Qubes issue 7761, why sys-whonix is black',
    where: `${ISSUES}/7761`,
    checked: '2026-08',
  },
  'labels-alike': {
    title: 'Qubes issue 6526, labels that look the same to some users',
    where: `${ISSUES}/6526`,
    checked: '2026-08',
  },
  'dom0-frame': {
    title: 'Qubes issue 3102, the frames of dom0’s own windows',
    where: `${ISSUES}/3102`,
    checked: '2026-08',
  },
  'label-icons': {
    title: 'Qubes OS, the icons of the labels',
    where: 'https://github.com/QubesOS/qubes-artwork/tree/main/icons/scalable/apps',
    checked: '2026-11',
  },
  'bulletin-104': {
    title: 'Qubes Security Bulletin 104 (a wrong colour in the task bar)',
    where: `${BULLETINS}/qsb-104-2024.txt`,
  },
  'firewall-defaults': {
    title: 'Qubes OS, which firewall rules a qube begins with, and which reach IPv4 and IPv6',
    where: `${ADMIN}/qubes/firewall.py`,
    checked: '2026-08',
  },
  'cut-connections': {
    title: 'Qubes OS, change 399: open connections that new rules refuse are cut',
    where: 'https://github.com/QubesOS/qubes-core-agent-linux/pull/399',
    checked: '2026-08',
  },
  'open-connections': {
    title: 'Qubes issue 4141, changed rules and open connections (closed)',
    where: `${ISSUES}/4141`,
    checked: '2026-08',
  },
  'no-mdns': {
    title: 'Qubes OS, how looking for devices by multicast is switched off',
    where: `${AGENT}/vm-systemd/30_resolved-no-mdns-or-llmnr.conf`,
    checked: '2026-07',
  },
  'dnat-dns-hook': {
    title: 'Qubes OS, when NetworkManager has look-ups pointed anew',
    where: `${AGENT}/network/qubes-nmhook`,
    checked: '2026-07',
  },
  'own-app': {
    title: 'IVPN desktop app, issue 216: look-ups of clients have to be pointed anew after each connection',
    where: 'https://github.com/ivpn/desktop-app/issues/216',
    checked: '2026-08',
  },
  'own-addresses': {
    title: 'Qubes issue 10706, a VPN qube asks the VPN’s resolver for the names of its own addresses',
    where: `${ISSUES}/10706`,
    checked: '2026-08',
  },
  'path-mtu': {
    title: 'Qubes issue 5264, packets too large for a WireGuard tunnel: some sites hang',
    where: `${ISSUES}/5264`,
    checked: '2026-08',
  },
  rfc2923: { title: 'RFC 2923, TCP Problems with Path MTU Discovery', where: `${RFC}/rfc2923` },
  'nft-mss': {
    title: 'nftables, Mangling packet headers (the largest segment of TCP)',
    where: 'https://wiki.nftables.org/wiki-nftables/index.php/Mangling_packet_headers',
    checked: '2026-05',
  },
  'wg-manual': {
    title: 'WireGuard, manual page of wg',
    where: 'https://github.com/WireGuard/wireguard-tools/blob/master/src/man/wg.8',
    checked: '2026-08',
  },
  'wg-quick-manual': {
    title: 'WireGuard, manual page of wg-quick',
    where: 'https://github.com/WireGuard/wireguard-tools/blob/master/src/man/wg-quick.8',
    checked: '2026-08',
  },
  'default-dvm': {
    title: 'Qubes OS, how the installer makes default-dvm, the disposable template',
    where:
      'https://github.com/QubesOS/qubes-mgmt-salt-dom0-virtual-machines/blob/main/qvm/default-dispvm.sls',
    checked: '2026-08',
  },
  'disposables-implemented': {
    title: 'Qubes documentation, Disposables: implementation (which disposable template is used)',
    where: `${DOCS}/developer/services/disposablevm-implementation.html`,
    checked: '2026-07',
  },
  'whonix-torrc': {
    title: 'Whonix, Tor’s settings in the gateway (which inlet keeps circuits how long)',
    where:
      'https://github.com/Whonix/anon-gw-anonymizer-config/blob/master/usr/share/tor/tor-service-defaults-torrc.anondist.base',
    checked: '2026-08',
  },
  'whonix-tunnels': {
    title: 'Whonix, Combining tunnels with Tor (what is lost when a VPN runs inside Tor)',
    where: 'https://www.whonix.org/wiki/Tunnels/Introduction',
    checked: '2021-11',
  },
  'whonix-bridges': {
    title: 'Whonix, Bridges (Anon Connection Wizard)',
    where: 'https://www.whonix.org/wiki/Bridges',
    checked: '2021-11',
  },
  'whonix-hide-tor': {
    title: 'Whonix, Hide Tor use from the Internet Service Provider',
    where: 'https://www.whonix.org/wiki/Hide_Tor_from_your_Internet_Service_Provider',
    checked: '2021-11',
  },
  sdwdate: {
    title: 'sdwdate, how Whonix sets the clock',
    where: 'https://github.com/Kicksecure/sdwdate',
    checked: '2026-08',
  },
  'tor-conflux': {
    title: 'Tor proposal 329, splitting a stream over two circuits (Conflux)',
    where: `${TOR}/proposals/329-traffic-splitting.html`,
    checked: '2026-08',
  },
  'tor-cgo': {
    title: 'Tor proposal 359, Counter Galois Onion',
    where: `${TOR}/proposals/359-cgo-redux.html`,
    checked: '2026-08',
  },
  'tor-bridges': {
    title: 'Tor Browser manual, Bridges',
    where: 'https://tb-manual.torproject.org/bridges/',
    checked: '2025-09',
  },
  'tor-transports': {
    title: 'Tor Browser manual, Circumvention (pluggable transports, Snowflake among them)',
    where: 'https://tb-manual.torproject.org/circumvention/',
    checked: '2025-09',
  },
  'tor-and-vpn': {
    title: 'Tor support, may I use a VPN with Tor?',
    where: 'https://support.torproject.org/faq/faq-5/',
    checked: '2025-09',
  },
  'tb-fingerprint': {
    title: 'Tor Browser manual, Anti-fingerprinting',
    where: 'https://tb-manual.torproject.org/anti-fingerprinting/',
    checked: '2025-09',
  },
  'tb-identities': {
    title: 'Tor Browser manual, Managing identities',
    where: 'https://tb-manual.torproject.org/managing-identities/',
    checked: '2025-09',
  },
} as const satisfies Record<string, Reference>;
