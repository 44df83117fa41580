import { compartmentOf, type Compartment, type Machine } from '#model/machine.ts';
import type { QubeSpec, Scenario } from '#model/scenario.ts';
import {
  ENDPOINT_ONLY,
  PERSONAL,
  SYS_FIREWALL,
  SYS_NET,
  SYS_VPN,
  SYS_WHONIX,
  TRUSTED,
  UNTRUSTED,
  VAULT,
  WIREGUARD,
} from './built-in-qubes.ts';
import { BANK, HOME, RELAYS, RESOLVER, VPN_COMPANY } from './parties.ts';

/** Two templates, as a careful owner has them: one for the qubes with hardware, one for the rest. */
const SYSTEM = 'fedora-43-xfce';

const QUBES: readonly (readonly [QubeSpec, readonly string[]])[] = [
  [{ ...TRUSTED, netvm: 'sys-vpn' }, ['mail', 'the bank’s session']],
  [{ ...PERSONAL, netvm: 'sys-firewall', purpose: 'shop, photos' }, ['photos', 'the shop’s session']],
  [{ ...UNTRUSTED, netvm: 'sys-whonix' }, ['downloads', 'the forum’s session']],
  [VAULT, ['passwords', 'keys']],
  [{ ...SYS_VPN, netvm: 'sys-firewall', service: WIREGUARD, firewall: ENDPOINT_ONLY }, ['the VPN key']],
  [{ ...SYS_WHONIX, netvm: 'sys-firewall' }, ['which Tor guard you use']],
  [SYS_FIREWALL, []],
  [{ ...SYS_NET, template: SYSTEM }, ['Wi-Fi passwords']],
];

const traffic: Scenario = {
  name: 'household',
  title: 'Four activities on one computer',
  takeaway: 'What an attacker gets depends on which qube falls.',
  home: HOME,
  qubes: QUBES.map(([qube]) => qube),
  parties: [VPN_COMPANY, ...RELAYS, RESOLVER, BANK],
  flows: [
    { from: 'trusted', to: 'site', protocol: 'https', request: 'GET /balance', reply: '200 OK 1,204.50' },
    { from: 'personal', to: 'site', protocol: 'https', request: 'GET /cart', reply: '200 OK 2 items' },
    { from: 'untrusted', to: 'site', protocol: 'http', request: 'GET /login', reply: '200 OK Welcome' },
  ],
};

const none = { netvm: null, holds: [] } as const;

const REST: readonly Compartment[] = [
  {
    name: 'sys-usb',
    klass: 'DispVM',
    label: 'red',
    netvm: null,
    template: 'default-dvm',
    purpose: 'USB devices',
    holds: ['the stick that is plugged in'],
    device: 'USB controllers',
  },
  {
    ...none,
    name: 'default-dvm',
    klass: 'AppVM',
    label: 'red',
    netvm: 'sys-firewall',
    template: SYSTEM,
    template_for_dispvms: true,
    purpose: 'disposable template',
  },
  { ...none, name: 'debian-13-xfce', klass: 'TemplateVM', label: 'black', purpose: 'template' },
  { ...none, name: SYSTEM, klass: 'TemplateVM', label: 'black', purpose: 'template' },
  { ...none, name: 'whonix-gateway-18', klass: 'TemplateVM', label: 'black', purpose: 'template' },
  { ...none, name: 'dom0', klass: 'AdminVM', label: 'black', purpose: 'desktop, disks, rules' },
];

/** A computer with Qubes OS: today's default qubes, a VPN qube, and four activities. */
export const household: Machine = {
  title: 'Qubes OS',
  compartments: [
    ...QUBES.map(([qube, holds]) =>
      compartmentOf(qube, holds, qube.name === 'sys-net' ? { device: 'network card' } : {}),
    ),
    ...REST,
  ],
  keyboard: 'built-in',
  iommu: true,
  traffic,
};

const laptop: QubeSpec = {
  name: 'laptop',
  class: 'Desktop',
  label: 'gray',
  id: 1,
  netvm: null,
  purpose: 'everything',
  uplink: { address: '192.168.1.50', resolver: '192.168.1.1' },
  service: WIREGUARD,
};

/** The same activities and the same VPN on one system. */
export const monolith: Machine = {
  title: 'One ordinary desktop',
  compartments: [
    compartmentOf(
      laptop,
      household.compartments.flatMap(({ holds }) => holds),
      { device: 'network card' },
    ),
  ],
  keyboard: 'built-in',
  iommu: true,
  traffic: {
    ...traffic,
    name: 'monolith',
    title: 'Four activities on one desktop',
    qubes: [laptop],
    parties: [VPN_COMPANY, RESOLVER, BANK],
    flows: [{ from: 'laptop', to: 'site', protocol: 'https', request: 'GET /balance', reply: '200 OK' }],
  },
};
