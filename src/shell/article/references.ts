import { BREACHES, bulletinNumber } from '#model/bulletin.ts';
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
const CLIENT = 'https://github.com/QubesOS/qubes-core-admin-client/blob/main';
const BULLETINS = 'https://github.com/QubesOS/qubes-secpack/blob/main/QSBs';
const ISSUES = 'https://github.com/QubesOS/qubes-issues/issues';
const RFC = 'https://www.rfc-editor.org/rfc';
const TOR = 'https://spec.torproject.org';

/** What the simulator's rules and reasons name: one reference for each source of the model. */
const MODELLED = {
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
  'templates-doc': {
    title: 'Qubes documentation, Templates',
    where: `${DOCS}/user/templates/templates.html`,
    checked: '2026-07',
  },
  'qubes-glossary': {
    title: 'Qubes documentation, Glossary',
    where: `${DOCS}/user/reference/glossary.html`,
    checked: '2026-07',
  },
  'device-doc': {
    title: 'Qubes documentation, Device handling security',
    where: `${DOCS}/user/security-in-qubes/device-handling-security.html`,
    checked: '2026-07',
  },
  'vm-sudo': {
    title: 'Qubes documentation, Root without a password',
    where: `${DOCS}/user/security-in-qubes/vm-sudo.html`,
    checked: '2026-07',
  },
  'bulletin-078': {
    title: 'Qubes Security Bulletin 078 (a net qube could attack the qubes that use it)',
    where: `${BULLETINS}/qsb-078-2022.txt`,
  },
  'admin-vm': {
    title: 'Qubes OS, dom0 as a qube',
    where: `${ADMIN}/qubes/vm/adminvm.py`,
    checked: '2026-08',
  },
  'template-vm': {
    title: 'Qubes OS, what a template keeps',
    where: `${ADMIN}/qubes/vm/templatevm.py`,
    checked: '2026-08',
  },
  'app-vm': {
    title: 'Qubes OS, what an app qube keeps',
    where: `${ADMIN}/qubes/vm/appvm.py`,
    checked: '2026-08',
  },
  'standalone-vm': {
    title: 'Qubes OS, what a standalone keeps',
    where: `${ADMIN}/qubes/vm/standalonevm.py`,
    checked: '2026-08',
  },
  'disp-vm': {
    title: 'Qubes OS, what a disposable is copied from, and when it is removed',
    where: `${ADMIN}/qubes/vm/dispvm.py`,
    checked: '2026-08',
  },
  'qube-disks': {
    title: 'Qubes documentation, Template implementation (the disks of a qube)',
    where: `${DOCS}/developer/system/template-implementation.html`,
    checked: '2026-07',
  },
  'home-mount': {
    title: 'Qubes OS, how /home is bound to /rw',
    where: `${AGENT}/vm-systemd/home.mount`,
    checked: '2026-07',
  },
  'bind-dirs': {
    title: 'Qubes OS, the program that binds other paths into /rw',
    where: `${AGENT}/vm-systemd/bind-dirs.sh`,
    checked: '2026-07',
  },
  'custom-persist': {
    title: 'Qubes documentation, How to make any file persistent (bind-dirs and custom-persist)',
    where: `${DOCS}/user/advanced-topics/bind-dirs.html`,
    checked: '2026-07',
  },
  'config-files': {
    title: 'Qubes documentation, Config files (rc.local among them)',
    where: `${DOCS}/user/advanced-topics/config-files.html`,
    checked: '2026-07',
  },
  'template-update': {
    title: 'Qubes documentation, How to update',
    where: `${DOCS}/user/how-to-guides/how-to-update.html`,
    checked: '2026-07',
  },
  labels: {
    title: 'Qubes OS, the eight labels and their colours',
    where: `${ADMIN}/qubes/app.py`,
    checked: '2026-08',
  },
  clipboard: {
    title: 'Qubes documentation, How to copy and paste text',
    where: `${DOCS}/user/how-to-guides/how-to-copy-and-paste-text.html`,
    checked: '2026-07',
  },
  'clipboard-policy': {
    title: 'Qubes OS, default policy for pasting between qubes',
    where: 'https://github.com/QubesOS/qubes-gui-daemon/blob/main/common/90-default-gui-daemon.policy',
    checked: '2026-11',
  },
  'qrexec-policy': {
    title: 'Qubes OS, the language of the policy for calls between qubes',
    where: 'https://github.com/QubesOS/qubes-core-qrexec/blob/main/doc/multifile-policy.markdown',
    checked: '2026-11',
  },
  'file-copy': {
    title: 'Qubes documentation, How to copy and move files',
    where: `${DOCS}/user/how-to-guides/how-to-copy-and-move-files.html`,
    checked: '2026-07',
  },
  'window-frames': {
    title: 'Qubes documentation, GUI virtualization (who draws windows and frames)',
    where: `${DOCS}/developer/system/gui.html`,
    checked: '2026-07',
  },
  'hardware-faq': {
    title: 'Qubes documentation, FAQ (what the IOMMU is for; no promise of anonymity)',
    where: `${DOCS}/introduction/faq.html`,
    checked: '2026-07',
  },
  'bulletin-092': {
    title:
      'Qubes Security Bulletin 092 (a qube could crash the qube that gives it network; more is thought unlikely)',
    where: `${BULLETINS}/qsb-092-2023.txt`,
  },
  'default-dispvm': {
    title: 'Qubes OS, default_dispvm: which disposables a qube starts',
    where: 'https://github.com/QubesOS/qubes-core-admin/blob/release4.3/qubes/vm/qubesvm.py',
    checked: '2026-08',
  },
  'updates-proxy': {
    title: 'Qubes OS, settings of the updates proxy',
    where: 'https://github.com/QubesOS/qubes-core-agent-linux/blob/main/network/tinyproxy-updates.conf',
    checked: '2026-08',
  },
  'disposable-route': {
    title: 'Qubes issue 3561, which network path a disposable takes',
    where: `${ISSUES}/3561`,
    checked: '2026-08',
  },
  'firewall-command': {
    title: 'Qubes OS, manual page of qvm-firewall',
    where: `${CLIENT}/doc/manpages/qvm-firewall.rst`,
    checked: '2026-08',
  },
  'label-restart': {
    title: 'Qubes OS, manual page of qvm-prefs (the label among others)',
    where: 'https://github.com/QubesOS/qubes-core-admin-client/blob/main/doc/manpages/qvm-prefs.rst',
    checked: '2026-08',
  },
  'colour-vision': {
    title:
      'Machado, Oliveira and Fernandes, A Physiologically-based Model for Simulation of Color Vision Deficiency',
    where: 'https://doi.org/10.1109/TVCG.2009.113',
  },
  'vm-name': {
    title: 'Qubes OS, which names a qube may have',
    where: `${ADMIN}/qubes/vm/__init__.py`,
    checked: '2026-08',
  },
  'qvm-create': {
    title: 'Qubes OS, the command that makes a qube',
    where: `${CLIENT}/qubesadmin/tools/qvm_create.py`,
    checked: '2026-08',
  },
  'qvm-prefs': {
    title: 'Qubes OS, the command that sets a qube’s properties',
    where: `${CLIENT}/qubesadmin/tools/qvm_prefs.py`,
    checked: '2026-08',
  },
  'salt-qvm': {
    title: 'Qubes OS, Salt’s states for qubes',
    where: 'https://github.com/QubesOS/qubes-mgmt-salt-dom0-qvm/blob/main/README.rst',
    checked: '2026-08',
  },
  'stream-isolation': {
    title: 'Whonix, Stream Isolation',
    where: 'https://www.whonix.org/wiki/Stream_Isolation',
    checked: '2026-08',
  },
  'salt-doc': {
    title: 'Qubes documentation, Salt',
    where: `${DOCS}/user/advanced-topics/salt.html`,
    checked: '2026-07',
  },
  'anon-vm': {
    title: 'Qubes issue 8551, a Whonix qube given another net qube loses Tor',
    where: `${ISSUES}/8551`,
    checked: '2026-08',
  },
  model: { title: 'The simulator: what follows from the packets of the story', where: '/how-we-know/' },
  'seed-2016': {
    title: 'Orde Saunders, Qubes: security and privacy by isolation (2016)',
    where: 'https://decadecity.net/blog/2016/12/27/qubes-security-and-privacy-isolation',
  },
  'update-route': {
    title: 'Qubes OS, default policy for calls between qubes (file copy, disposables, updates proxy)',
    where: `${ADMIN}/qubes-rpc-policy/90-default.policy`,
    checked: '2026-08',
  },
} as const satisfies Record<SourceId, Reference>;

/** The bulletins that the model tells of, each by its number. */
const ISSUED = Object.fromEntries(
  Object.values(BREACHES).flatMap(({ bulletins }) =>
    bulletins.map(([number, year]): [`bulletin-${string}`, Reference] => [
      `bulletin-${bulletinNumber(number)}`,
      {
        title: `Qubes Security Bulletin ${bulletinNumber(number)} (${String(year)})`,
        where: `${BULLETINS}/qsb-${bulletinNumber(number)}-${String(year)}.txt`,
      },
    ]),
  ),
) as Record<`bulletin-${string}`, Reference>;

/** What articles name besides. */
const READ = {
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
  rfc6265: { title: 'RFC 6265, HTTP State Management Mechanism (cookies)', where: `${RFC}/rfc6265` },
  rfc8828: { title: 'RFC 8828, WebRTC IP Address Handling Requirements', where: `${RFC}/rfc8828` },
  'update-check': {
    title: 'Qubes OS, which services a qube runs by default',
    where: `${AGENT}/vm-systemd/qubes-sysinit.sh`,
    checked: '2026-07',
  },
  'update-timer': {
    title: 'Qubes OS, when a qube looks for updates',
    where: `${AGENT}/vm-systemd/qubes-update-check.timer`,
    checked: '2026-07',
  },
  'time-service': {
    title: 'Qubes OS, which qube may ask time servers (the one with the service clocksync)',
    where: `${AGENT}/vm-systemd/systemd-timesyncd.service.d/30_qubes.conf`,
    checked: '2026-07',
  },
  'update-checks': {
    title: 'Qubes issue 9406, updates over Tor do not move every check for updates',
    where: `${ISSUES}/9406`,
    checked: '2026-08',
  },
  'updates-doc': {
    title: 'Qubes documentation, How to install software (the updates proxy)',
    where: `${DOCS}/user/how-to-guides/how-to-install-software.html`,
    checked: '2026-07',
  },
  'updates-over-tor': {
    title: 'Qubes OS, the state that sends updates of templates through Tor',
    where:
      'https://github.com/QubesOS/qubes-mgmt-salt-dom0-virtual-machines/blob/main/qvm/updates-via-whonix.sls',
    checked: '2026-08',
  },
  'salt-test': {
    title: 'Salt, the functions that apply states (in state.sls, a second word is `test`: change nothing)',
    where: 'https://docs.saltproject.io/en/latest/ref/modules/all/salt.modules.state.html',
    checked: '2026-11',
  },
  'qubes-prefs-manual': {
    title: 'Qubes OS, manual page of qubes-prefs (updatevm, clockvm)',
    where: `${CLIENT}/doc/manpages/qubes-prefs.rst`,
    checked: '2026-08',
  },
  'service-command': {
    title: 'Qubes OS, manual page of qvm-service',
    where: `${CLIENT}/doc/manpages/qvm-service.rst`,
    checked: '2026-08',
  },
  recordings: {
    title: 'The captures of this site, with their keys, made by its own lab',
    where: '/embed/v1/packet-peeler/vpn-behind-firewall/',
  },
  'bulletins-all': {
    title: 'Qubes Security Bulletins, all of them',
    where: 'https://www.qubes-os.org/security/qsb/',
    checked: '2026-08',
  },
  'seed-rankin': {
    title: 'Kyle Rankin, Secure Desktops with Qubes: Compartmentalization (Linux Journal, 2016)',
    where: 'https://www.linuxjournal.com/content/secure-desktops-qubes-compartmentalization',
  },
  'release-4-3': {
    title: 'Qubes OS 4.3 release notes',
    where: `${DOCS}/developer/releases/4_3/release-notes.html`,
    checked: '2026-07',
  },
  fullscreen: {
    title: 'Qubes documentation, How to enter fullscreen mode',
    where: `${DOCS}/user/how-to-guides/how-to-enter-fullscreen-mode.html`,
    checked: '2026-07',
  },
  'policy-edit': {
    title: 'Qubes documentation, How to edit a policy',
    where: `${DOCS}/user/how-to-guides/how-to-edit-a-policy.html`,
    checked: '2026-07',
  },
  'devices-doc': {
    title: 'Qubes documentation, How to use devices (microphones and cameras among them)',
    where: `${DOCS}/user/how-to-guides/how-to-use-devices.html`,
    checked: '2026-07',
  },
  'cron-kept': {
    title: 'Qubes OS, the path that is kept by default: timed jobs',
    where: `${AGENT}/filesystem/30_cron.conf`,
    checked: '2026-07',
  },
  'qube-manager': {
    title: 'Qubes OS, how Qube Manager marks a qube that has not taken up its template’s changes',
    where: 'https://github.com/QubesOS/qubes-manager/blob/main/qubesmanager/qube_manager.py',
    checked: '2026-11',
  },
  'offline-disposable': {
    title: 'Qubes issue 1121, disposables should have no network by default (open)',
    where: `${ISSUES}/1121`,
    checked: '2026-11',
  },
  'disposable-shell': {
    title: 'Qusal issue 93, a qube without network runs commands in a disposable that has one',
    where: 'https://github.com/ben-grande/qusal/issues/93',
    checked: '2026-11',
  },
  'whonix-settings': {
    title: 'Qubes OS, which settings a new Whonix qube is given',
    where: 'https://github.com/QubesOS/qubes-core-admin-addon-whonix/blob/main/README.md',
    checked: '2026-11',
  },
  'whonix-gateway-settings': {
    title: 'Qubes OS, the program that gives Whonix qubes their settings (set_gw_dispvm for the gateway)',
    where: 'https://github.com/QubesOS/qubes-core-admin-addon-whonix/blob/main/qubeswhonix/__init__.py',
    checked: '2026-11',
  },
  'whonix-policy': {
    title: 'Qubes OS, policy for the calls of Whonix qubes',
    where:
      'https://github.com/QubesOS/qubes-core-admin-addon-whonix/blob/main/qubes-rpc-policy/80-whonix.policy',
    checked: '2026-11',
  },
  'policy-calls': {
    title: 'Qubes OS, the program that applies the policy (what becomes of a call to @dispvm)',
    where: 'https://github.com/QubesOS/qubes-core-qrexec/blob/release4.3/qrexec/policy/parser.py',
    checked: '2026-11',
  },
  'compromise-recovery': {
    title: 'Joanna Rutkowska, Compromise recovery in Qubes OS (2017)',
    where: 'https://www.qubes-os.org/news/2017/04/26/qubes-compromise-recovery/',
  },
  'reinstall-template': {
    title: 'Qubes documentation, How to reinstall a template',
    where: `${DOCS}/user/how-to-guides/how-to-reinstall-a-template.html`,
    checked: '2026-07',
  },
  'shutdown-command': {
    title: 'Qubes OS, manual page of qvm-shutdown',
    where: `${CLIENT}/doc/manpages/qvm-shutdown.rst`,
    checked: '2026-08',
  },
  'restore-command': {
    title: 'Qubes OS, manual page of qvm-backup-restore (paranoid mode)',
    where: `${CLIENT}/doc/manpages/qvm-backup-restore.rst`,
    checked: '2026-08',
  },
  'get-date': {
    title: 'Qubes OS, how dom0 passes the question for the time on to the clock’s qube',
    where: `${ADMIN}/qubes-rpc/qubes.GetDate`,
    checked: '2026-11',
  },
  'x11-selections': {
    title: 'X Consortium, Inter-Client Communication Conventions (§2, selections are global to the server)',
    where: 'https://www.x.org/releases/X11R7.7/doc/xorg-docs/icccm/icccm.html',
  },
} as const satisfies Record<string, Reference>;

export const REFERENCES = { ...ISSUED, ...MODELLED, ...READ };

export type ReferenceId = keyof typeof REFERENCES;

/** The references in the order of the list, each with the number it goes by. */
export const NUMBERED: readonly (Reference & { readonly id: ReferenceId; readonly number: number })[] = (
  Object.keys(REFERENCES) as ReferenceId[]
).map((id, index) => ({ ...REFERENCES[id], id, number: index + 1 }));
