import { speak } from '#voice';

/** Every word that an article may explain in place, in one or two sentences. The keys are the anchors of the glossary page. */
export const glossary = speak({
  qube: {
    word: 'qube',
    means: 'One isolated compartment of a Qubes computer; today a virtual machine on Xen.',
  },
  dom0: {
    word: 'dom0',
    means: 'The qube that starts the others, draws their windows and holds their disks. It has no network.',
  },
  xen: {
    word: 'Xen',
    means: 'The hypervisor: the small program under all qubes that keeps them apart.',
  },
  template: {
    word: 'template',
    means: 'A qube whose system disk others borrow. Programs are installed here, once for all of them.',
  },
  'app-qube': {
    word: 'app qube',
    means: 'A qube that borrows its system from a template and keeps only what is its own, under /rw.',
  },
  standalone: {
    word: 'standalone',
    means: 'A qube with a whole system of its own, which it keeps and must update itself.',
  },
  disposable: {
    word: 'disposable',
    means: 'A qube that starts from the same state each time and forgets everything when it stops.',
  },
  'disposable-template': {
    word: 'disposable template',
    means: 'The app qube that disposables start as copies of. What is in it is in each of them.',
  },
  'service-qube': {
    word: 'service qube',
    means: 'A qube that works for other qubes: network, USB, firewall, Tor.',
  },
  'net-qube': {
    word: 'net qube',
    means: 'The qube through which another one reaches the network. The setting is called netvm.',
  },
  label: {
    word: 'label',
    means: 'The colour that you give a qube. Its windows are framed in it; what it means is up to you.',
  },
  qrexec: {
    word: 'qrexec',
    means: 'How a qube asks another to do something. Rules in dom0 allow it, ask you, or refuse.',
  },
  policy: {
    word: 'policy',
    means: 'The rules in dom0 that say which qube may ask what of which other: allow, ask or deny.',
  },
  'vpn-qube': {
    word: 'VPN qube',
    means: 'A net qube that puts what comes through it into a VPN. The qubes behind it hold no key.',
  },
  'tor-gateway': {
    word: 'Tor gateway',
    means:
      'A net qube that takes connections and look-ups and makes them anew through Tor. Whonix calls it sys-whonix.',
  },
  masquerade: {
    word: 'masquerade',
    means: 'To put one’s own address in the place of the sender’s, and to change it back in the answers.',
  },
  'virtual-dns': {
    word: 'virtual DNS address',
    means:
      '10.139.1.1 or 10.139.1.2, which belong to nobody. Each net qube on the way redirects look-ups towards a real resolver.',
  },
  antispoofing: {
    word: 'anti-spoofing',
    means:
      'A net qube drops every packet whose sender address is not the one that Qubes gave to the qube behind it.',
  },
  'fail-closed': {
    word: 'fail closed',
    means:
      'Without the tunnel, nothing of the qubes behind it passes. The opposite lets their packets leave as they are.',
  },
  wireguard: {
    word: 'WireGuard',
    means: 'A VPN protocol. Each packet travels whole and encrypted inside a UDP packet.',
  },
  openvpn: {
    word: 'OpenVPN',
    means: 'An older VPN protocol, which can also run over TCP and so through Tor.',
  },
  guard: {
    word: 'guard',
    means:
      'The first Tor relay. It sees where Tor is used from, which is your home, or the VPN server if Tor runs inside a VPN. It does not see where you go, but may guess.',
  },
  exit: {
    word: 'exit',
    means: 'The last Tor relay. It sees where you go and not where you are.',
  },
  bridge: {
    word: 'bridge',
    means:
      'A Tor relay that is in no public list, used instead of a guard. It makes the use of Tor harder to see.',
  },
  fingerprint: {
    word: 'fingerprint',
    means:
      'What a browser shows of itself to every site: screen, fonts, language. Together they may single it out, whatever its address.',
  },
  mtu: {
    word: 'MTU',
    means:
      'The largest packet that a link takes. In a tunnel it is smaller, because the tunnel adds headers.',
  },
  'updates-proxy': {
    word: 'updates proxy',
    means:
      'A program in sys-net, or in sys-whonix, that fetches updates for templates, which have no network.',
  },
  tag: {
    word: 'tag',
    means: 'Bytes at the end of a seal, made with its key. They show that nothing was changed on the way.',
  },
  cell: {
    word: 'cell',
    means:
      'The unit in which Tor carries your data: 514 bytes, however little is inside and however many layers are left. A few cells that set up a link have other lengths.',
  },
  syn: {
    word: 'SYN',
    means:
      'The packet that asks for a TCP connection. It carries addresses and ports; contents follow once it is answered.',
  },
  sni: {
    word: 'server name',
    means:
      'The site’s name in the first message of HTTPS. It is in the clear, unless both ends use the newer form that encrypts it.',
  },
  postcard: {
    word: 'postcard',
    means:
      'On this site: what one observer can read up to a step, with a black bar over what they cannot, and the reason.',
  },
  capture: {
    word: 'capture',
    means: 'A file with every frame that came by one place, byte for byte. Wireshark reads it.',
  },
  bulletin: {
    word: 'QSB',
    means: 'A Qubes Security Bulletin: what went wrong, whom it affects, and what to do.',
  },
});
