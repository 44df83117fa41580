import type { QubeSpec, TorService, VpnService } from '#model/scenario.ts';

/** The qubes that the built-in scenarios are put together from; each scenario sets the netvm. */

export const TRUSTED = {
  name: 'trusted',
  class: 'AppVM',
  label: 'yellow',
  id: 11,
  template: 'debian-13-xfce',
  purpose: 'mail, bank',
} as const satisfies Partial<QubeSpec>;
export const UNTRUSTED = {
  name: 'untrusted',
  class: 'AppVM',
  label: 'red',
  id: 12,
  template: 'debian-13-xfce',
  purpose: 'browsing',
} as const satisfies Partial<QubeSpec>;

export const PERSONAL = {
  name: 'personal',
  class: 'AppVM',
  label: 'yellow',
  id: 13,
  template: 'debian-13-xfce',
  purpose: 'mail',
} as const satisfies Partial<QubeSpec>;
export const WORK = {
  name: 'work',
  class: 'AppVM',
  label: 'blue',
  id: 14,
  template: 'debian-13-xfce',
  purpose: 'documents, bank',
} as const satisfies Partial<QubeSpec>;
export const ANON_WHONIX = {
  name: 'anon-whonix',
  class: 'AppVM',
  label: 'red',
  id: 16,
  template: 'whonix-workstation-18',
  purpose: 'browsing',
} as const satisfies Partial<QubeSpec>;
export const VAULT: QubeSpec = {
  name: 'vault',
  class: 'AppVM',
  label: 'black',
  id: 17,
  netvm: null,
  template: 'debian-13-xfce',
  purpose: 'keys, passwords',
};

/** What a program in another qube starts from the installer's disposable template; its number is drawn at random. */
export const DISPOSABLE = {
  name: 'disp1234',
  class: 'DispVM',
  label: 'red',
  id: 1234,
  netvm: 'sys-firewall',
  template: 'default-dvm',
} as const satisfies QubeSpec;

export const WIREGUARD: VpnService = {
  kind: 'vpn',
  protocol: 'wireguard',
  server: 'vpn-company',
  port: 51820,
  tunnel_address: '10.64.0.2',
  resolver: '10.64.0.1',
  state: 'up',
  fail_closed: true,
  dns: 'repointed',
};

/** The same company's other offer. Only this one can go through Tor, which carries no UDP. */
export const OPENVPN: VpnService = {
  ...WIREGUARD,
  protocol: 'openvpn-tcp',
  port: 443,
  tunnel_address: '10.65.0.2',
  resolver: '10.65.0.1',
};

export const TOR: TorService = { kind: 'tor', guard: 'guard', middle: 'middle', exit: 'exit' };

/** What lets a VPN qube reach its endpoint and nothing else; its netvm enforces it. */
export const ENDPOINT_ONLY: NonNullable<QubeSpec['firewall']> = [
  { action: 'accept', dst4: '203.0.113.7/32', proto: 'udp', dstports: [51820, 51820] },
  { action: 'drop' },
];

export const SYS_VPN = {
  name: 'sys-vpn',
  class: 'AppVM',
  label: 'green',
  id: 20,
  template: 'debian-13-xfce',
  purpose: 'WireGuard',
  provides_network: true,
} as const satisfies Partial<QubeSpec>;

export const SYS_TOR = {
  name: 'sys-tor',
  class: 'AppVM',
  label: 'black',
  id: 21,
  template: 'whonix-gateway-18',
  purpose: 'Tor client',
  provides_network: true,
  service: TOR,
} as const satisfies Partial<QubeSpec>;

export const SYS_WHONIX = { ...SYS_TOR, name: 'sys-whonix', id: 15 } as const satisfies Partial<QubeSpec>;

/** A named disposable, as the installer makes it; its number is drawn at random. */
export const SYS_FIREWALL: QubeSpec = {
  name: 'sys-firewall',
  class: 'DispVM',
  label: 'green',
  id: 6,
  netvm: 'sys-net',
  template: 'default-dvm',
  purpose: 'firewall',
  provides_network: true,
};

export const SYS_NET: QubeSpec = {
  name: 'sys-net',
  class: 'AppVM',
  label: 'red',
  id: 5,
  netvm: null,
  template: 'debian-13-xfce',
  purpose: 'network card',
  provides_network: true,
  uplink: { address: '192.168.1.50', resolver: '192.168.1.1' },
};
