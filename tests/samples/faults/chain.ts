import { ALONE, DESKTOP } from '../../../src/model/check/sample.ts';
import type { Fault } from './fault.ts';

/** What a scenario is refused for: its net qubes. */
export const CHAIN: readonly Fault[] = [
  {
    code: 'S030',
    when: 'a netvm does not exist',
    change: [['qubes.0.netvm', 'nobody']],
    at: 'qubes[0].netvm “work”',
  },
  {
    code: 'S030',
    when: 'a netvm is a party',
    change: [['qubes.0.netvm', 'site']],
    at: 'qubes[0].netvm “work”',
  },
  {
    code: 'S031',
    when: 'a netvm does not provide network',
    change: [['qubes.0.netvm', 'anon']],
    at: 'qubes[0].netvm “work”',
  },
  {
    code: 'S032',
    when: 'a qube is its own netvm',
    change: [['qubes.7.netvm', 'sys-firewall']],
    at: 'qubes[7].netvm “sys-firewall”',
  },
  {
    code: 'S033',
    when: 'two net qubes use each other',
    change: [['qubes.7.netvm', 'sys-vpn']],
    at: 'qubes[5].netvm “sys-vpn”',
  },
  {
    code: 'S034',
    when: 'a TemplateVM has a netvm',
    change: [['qubes.9.netvm', 'sys-firewall']],
    at: 'qubes[9].netvm “debian-13-xfce”',
  },
  {
    code: 'S034',
    when: 'a TemplateVM has an uplink',
    change: [['qubes.9.uplink', { address: '192.168.1.70', resolver: '192.168.1.1' }]],
    at: 'qubes[9].uplink “debian-13-xfce”',
  },
  {
    code: 'S035',
    when: 'a netvm is a TemplateVM',
    change: [['qubes.0.netvm', 'debian-13-xfce']],
    at: 'qubes[0].netvm “work”',
  },
  {
    code: 'S035',
    when: 'a TemplateVM provides network',
    change: [['qubes.9.provides_network', true]],
    at: 'qubes[9].provides_network “debian-13-xfce”',
  },
  {
    code: 'S036',
    when: 'a net qube has neither netvm nor uplink',
    change: [['qubes.8.uplink', undefined]],
    at: 'qubes[8] “sys-net”',
  },
  {
    code: 'S037',
    when: 'a qube has a netvm and an uplink',
    change: [['qubes.7.uplink', { address: '192.168.1.70', resolver: '192.168.1.1' }]],
    at: 'qubes[7] “sys-firewall”',
  },
  {
    code: 'S038',
    when: 'a Desktop has no uplink',
    change: [...ALONE, ['qubes.0', { ...DESKTOP, uplink: undefined }]],
    at: 'qubes[0].uplink “laptop”',
  },
  {
    code: 'S038',
    when: 'a Desktop provides network',
    change: [...ALONE, ['qubes.0', { ...DESKTOP, provides_network: true }]],
    at: 'qubes[0].provides_network “laptop”',
  },
  {
    code: 'S039',
    when: 'a Desktop stands beside qubes',
    change: [['qubes.4', DESKTOP]],
    at: 'qubes[4].class “laptop”',
  },
];
