/** The qubes of a computer whose disposables are asked for. */
import { type QubeSettings } from '../../src/model/disposable/settings.ts';

export const QUBE: QubeSettings = {
  name: '',
  klass: 'AppVM',
  netvm: 'sys-firewall',
  card: false,
  tor: false,
};

const NET = { ...QUBE, provides_network: true };

export const SYS_NET = { ...NET, name: 'sys-net', netvm: null, card: true };

export const SYS_FIREWALL = {
  ...NET,
  name: 'sys-firewall',
  klass: 'DispVM',
  netvm: 'sys-net',
  template: 'default-dvm',
} as const;

export const SYS_VPN = { ...NET, name: 'sys-vpn' };

export const SYS_WHONIX = { ...NET, name: 'sys-whonix', template: 'whonix-gateway-18', tor: true };
