import type { ReferenceId } from './references.ts';

/** A word of the field, in one or two sentences of our own. */
interface Entry {
  readonly word: string;
  readonly means: string;
  readonly source: ReferenceId;
}

/** Every word that an article may explain in place. The keys are the anchors of the glossary page. */
export const GLOSSARY = {
  qube: {
    word: 'qube',
    means: 'One isolated compartment of a Qubes computer; today a virtual machine on Xen.',
    source: 'qubes-glossary',
  },
  dom0: {
    word: 'dom0',
    means: 'The qube that starts the others, draws their windows and holds their disks. It has no network.',
    source: 'qubes-glossary',
  },
  xen: {
    word: 'Xen',
    means: 'The hypervisor: the small program under all qubes that keeps them apart.',
    source: 'qubes-glossary',
  },
  template: {
    word: 'template',
    means: 'A qube whose system disk others borrow. Programs are installed here, once for all of them.',
    source: 'qubes-glossary',
  },
  'app-qube': {
    word: 'app qube',
    means: 'A qube that borrows its system from a template and keeps only what is its own, under /rw.',
    source: 'qubes-glossary',
  },
  standalone: {
    word: 'standalone',
    means: 'A qube with a whole system of its own, which it keeps and has to update itself.',
    source: 'qubes-glossary',
  },
  disposable: {
    word: 'disposable',
    means: 'A qube that starts from the same state each time and forgets everything when it stops.',
    source: 'qubes-glossary',
  },
  'disposable-template': {
    word: 'disposable template',
    means: 'The app qube that disposables start as a copy of. What is in it is in each of them.',
    source: 'qubes-glossary',
  },
  'service-qube': {
    word: 'service qube',
    means: 'A qube that works for other qubes: network, USB, firewall, Tor.',
    source: 'qubes-glossary',
  },
  'net-qube': {
    word: 'net qube',
    means: 'The qube through which another one reaches the network. The setting is called netvm.',
    source: 'qubes-glossary',
  },
  label: {
    word: 'label',
    means: 'The colour that you give a qube. Its windows are framed in it; what it means is up to you.',
    source: 'qubes-glossary',
  },
  qrexec: {
    word: 'qrexec',
    means:
      'The way in which a qube asks another to do something. Rules in dom0 allow it, ask you, or refuse.',
    source: 'qubes-glossary',
  },
  policy: {
    word: 'policy',
    means: 'The rules in dom0 that say which qube may ask what of which other: allow, ask or deny.',
    source: 'qubes-glossary',
  },
  'vpn-qube': {
    word: 'VPN qube',
    means: 'A net qube that puts what comes through it into a VPN. The qubes behind it hold no key.',
    source: 'seed-vpn',
  },
  'tor-gateway': {
    word: 'Tor gateway',
    means:
      'A net qube that takes connections and look-ups and makes them again through Tor. Whonix calls it sys-whonix.',
    source: 'whonix-firewall',
  },
  masquerade: {
    word: 'masquerade',
    means: 'To put one’s own address in the place of the sender’s, and to turn it back in the answers.',
    source: 'rfc3022',
  },
  'virtual-dns': {
    word: 'virtual DNS address',
    means:
      '10.139.1.1 or .2: nobody owns them. Each net qube on the way turns look-ups towards a real resolver.',
    source: 'dnat-dns',
  },
  antispoofing: {
    word: 'anti-spoofing',
    means: 'A net qube drops what carries another sender’s address than the one it gave to that qube.',
    source: 'antispoof',
  },
  'fail-closed': {
    word: 'fail closed',
    means: 'Without the tunnel, nothing passes. The opposite lets packets leave as they are.',
    source: 'fail-closed',
  },
  wireguard: {
    word: 'WireGuard',
    means: 'A VPN protocol. Each packet travels whole and encrypted inside a UDP packet.',
    source: 'wireguard',
  },
  openvpn: {
    word: 'OpenVPN',
    means: 'An older VPN protocol, which can also run over TCP and so through Tor.',
    source: 'openvpn',
  },
  guard: {
    word: 'guard',
    means:
      'The first Tor relay. It sees where Tor is used from, which is your home, or the VPN server if Tor runs inside a VPN. It does not see where you go.',
    source: 'tor-guard',
  },
  exit: {
    word: 'exit',
    means: 'The last Tor relay. It sees where you go and not where you are.',
    source: 'tor-stream',
  },
  bridge: {
    word: 'bridge',
    means:
      'A Tor relay that is in no public list, used instead of a guard. It makes the use of Tor harder to see.',
    source: 'tor-bridges',
  },
  fingerprint: {
    word: 'fingerprint',
    means:
      'What a browser shows of itself to every site: screen, fonts, language. Together it may single one browser out, whatever its address.',
    source: 'tb-fingerprint',
  },
  mtu: {
    word: 'MTU',
    means: 'The largest packet that a link takes. In a tunnel it is smaller, for the tunnel adds headers.',
    source: 'path-mtu',
  },
  'updates-proxy': {
    word: 'updates proxy',
    means:
      'A program in sys-net, or in sys-whonix, that fetches updates for templates, which have no network.',
    source: 'updates-doc',
  },
  tag: {
    word: 'tag',
    means: 'Bytes at the end of a seal, made with its key. They show that nothing was changed on the way.',
    source: 'wireguard',
  },
  cell: {
    word: 'cell',
    means: 'The unit that Tor sends: 514 bytes, whatever is inside and however many layers are left.',
    source: 'tor-cell',
  },
  syn: {
    word: 'SYN',
    means:
      'The packet that asks for a TCP connection. It carries addresses and ports; contents follow once it is answered.',
    source: 'rfc9293',
  },
  sni: {
    word: 'server name',
    means:
      'The site’s name in the first message of HTTPS. It is in the clear, unless both ends have the newer form.',
    source: 'rfc6066',
  },
  postcard: {
    word: 'postcard',
    means:
      'On this site: what one observer can read up to a step, with a black bar over what they cannot, and the reason.',
    source: 'model',
  },
  capture: {
    word: 'capture',
    means: 'A file with every frame that came by one place, byte for byte. Wireshark reads it.',
    source: 'lab',
  },
  bulletin: {
    word: 'QSB',
    means: 'A Qubes Security Bulletin: what went wrong, whom it concerns, and what to do.',
    source: 'bulletins-all',
  },
} as const satisfies Record<string, Entry>;

export type GlossaryId = keyof typeof GLOSSARY;

const order = new Intl.Collator('en', { sensitivity: 'base' });

/** The glossary in the order of its words. */
export const WORDS = (Object.entries(GLOSSARY) as [GlossaryId, Entry][])
  .map(([id, entry]) => ({ id, ...entry }))
  .sort((a, b) => order.compare(a.word, b.word));
