import { glossary } from '#words/glossary.ts';
import type { ReferenceId } from './references.ts';

export type GlossaryId = keyof typeof glossary;

/** Where what a word means can be read. */
const SOURCE: Readonly<Record<GlossaryId, ReferenceId>> = {
  qube: 'qubes-glossary',
  dom0: 'getting-started',
  xen: 'hardware-faq',
  template: 'qubes-glossary',
  'app-qube': 'qubes-glossary',
  standalone: 'qubes-glossary',
  disposable: 'qubes-glossary',
  'disposable-template': 'qubes-glossary',
  'service-qube': 'qubes-glossary',
  'net-qube': 'qubes-glossary',
  label: 'getting-started',
  qrexec: 'qrexec-doc',
  policy: 'qrexec-doc',
  'vpn-qube': 'seed-vpn',
  'tor-gateway': 'whonix-firewall',
  masquerade: 'rfc3022',
  'virtual-dns': 'dnat-dns',
  antispoofing: 'antispoof',
  'fail-closed': 'fail-closed',
  wireguard: 'wireguard',
  openvpn: 'openvpn',
  guard: 'tor-guard',
  exit: 'tor-stream',
  bridge: 'tor-bridges',
  fingerprint: 'tb-fingerprint',
  mtu: 'path-mtu',
  'updates-proxy': 'updates-doc',
  tag: 'wireguard',
  cell: 'tor-cell',
  syn: 'rfc9293',
  sni: 'rfc6066',
  postcard: 'model',
  capture: 'lab',
  bulletin: 'bulletins-all',
};

const order = new Intl.Collator('en', { sensitivity: 'base' });

/** The glossary in the order of its words. */
export const WORDS = (Object.keys(SOURCE) as GlossaryId[])
  .map((id) => ({ id, ...glossary[id], source: SOURCE[id] }))
  .sort((a, b) => order.compare(a.word, b.word));
