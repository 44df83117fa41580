import type { Scenario } from '../scenario.ts';

/** A scenario with one of everything, for tests: a VPN qube, a Tor gateway, a disposable, a vault, a template. */
export const SAMPLE: Scenario = {
  name: 'sample',
  title: 'One of everything',
  takeaway: 'A scenario for tests.',
  home: { router: '192.168.1.1', public_address: '192.0.2.66' },
  qubes: [
    {
      name: 'work',
      class: 'AppVM',
      label: 'blue',
      id: 11,
      netvm: 'sys-vpn',
      template: 'debian-13-xfce',
      purpose: 'mail',
      firewall: [
        { action: 'accept', specialtarget: 'dns' },
        { action: 'accept', dst4: '198.51.100.0/24', proto: 'tcp', dstports: [80, 443] },
      ],
    },
    { name: 'anon', class: 'AppVM', label: 'red', id: 12, netvm: 'sys-whonix' },
    { name: 'disp7', class: 'DispVM', label: 'red', id: 7, netvm: 'sys-firewall', template: 'default-dvm' },
    { name: 'default-dvm', class: 'AppVM', label: 'red', id: 13, netvm: 'sys-firewall' },
    { name: 'vault', class: 'AppVM', label: 'black', id: 14, netvm: null },
    {
      name: 'sys-vpn',
      class: 'AppVM',
      label: 'green',
      id: 20,
      netvm: 'sys-firewall',
      provides_network: true,
      service: {
        kind: 'vpn',
        protocol: 'wireguard',
        server: 'vpn-company',
        port: 51820,
        tunnel_address: '10.64.0.2',
        resolver: '10.64.0.1',
        state: 'up',
        fail_closed: true,
        dns: 'repointed',
      },
    },
    {
      name: 'sys-whonix',
      class: 'AppVM',
      label: 'black',
      id: 21,
      netvm: 'sys-firewall',
      provides_network: true,
      service: { kind: 'tor', guard: 'guard', middle: 'middle', exit: 'exit' },
    },
    {
      name: 'sys-firewall',
      class: 'DispVM',
      label: 'green',
      id: 1,
      netvm: 'sys-net',
      provides_network: true,
    },
    {
      name: 'sys-net',
      class: 'AppVM',
      label: 'red',
      id: 5,
      netvm: null,
      provides_network: true,
      uplink: { address: '192.168.1.50', resolver: '192.168.1.1' },
    },
    { name: 'debian-13-xfce', class: 'TemplateVM', label: 'black', id: 2, netvm: null },
  ],
  parties: [
    { name: 'vpn-company', kind: 'vpn-server', title: 'VPN company', address: '203.0.113.7' },
    { name: 'guard', kind: 'relay', title: 'guard', address: '203.0.113.90' },
    { name: 'middle', kind: 'relay', title: 'middle', address: '198.18.4.20' },
    { name: 'exit', kind: 'relay', title: 'exit', address: '198.19.9.43' },
    { name: 'resolver', kind: 'resolver', title: 'resolver', address: '192.0.2.53' },
    { name: 'site', kind: 'site', title: 'the bank', address: '198.51.100.80', domain: 'bank.example' },
    { name: 'shop', kind: 'site', title: 'the shop', address: '198.51.100.81', domain: 'shop.example' },
  ],
  flows: [
    { from: 'work', to: 'site', protocol: 'https', request: 'GET /', reply: '200 OK', port: 8443, ttl: 64 },
    { from: 'anon', to: 'site', protocol: 'http' },
    { from: 'default-dvm', to: 'site', protocol: 'dns' },
    { from: 'disp7', to: 'work', protocol: 'icmp', source: '10.137.0.12' },
  ],
};

/** One change to a sample: a dotted path, and the value to put there; undefined takes the field out. */
export type Change = readonly [path: string, value: unknown];

/** The sample with some fields changed. */
export function altered(...changes: readonly Change[]): unknown {
  const copy = structuredClone(SAMPLE) as unknown as object;
  for (const [path, value] of changes) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const parent = keys.reduce<object>((object, key) => Reflect.get(object, key) as object, copy);
    if (value === undefined) Reflect.deleteProperty(parent, last);
    // A copy, so that a later change does not reach into what the caller holds.
    else Reflect.set(parent, last, typeof value === 'object' ? structuredClone(value) : value);
  }
  return copy;
}

/** A computer without Qubes. */
export const DESKTOP = {
  name: 'laptop',
  class: 'Desktop',
  label: 'gray',
  id: 30,
  netvm: null,
  uplink: { address: '192.168.1.60', resolver: '192.168.1.1' },
};

/** What makes of the sample that computer, by itself. */
export const ALONE: Change[] = [
  ['qubes', [DESKTOP]],
  ['flows', [{ from: 'laptop', to: 'site', protocol: 'http' }]],
];

/** So many Tor gateways one behind the other, the first behind sys-vpn. */
export const GATEWAYS: readonly Change[] = Array.from({ length: 16 }, (_, n): Change => [
  `qubes.${10 + n}`,
  { ...SAMPLE.qubes[6], name: `gateway-${n}`, id: 100 + n, netvm: n === 0 ? 'sys-vpn' : `gateway-${n - 1}` },
]);

/** An object that contains itself. */
export const SELF: Record<string, unknown> = {};
SELF['self'] = SELF;
