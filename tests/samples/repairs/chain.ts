import { ALONE, DESKTOP, SAMPLE } from '../../../src/model/check/sample.ts';
import { repair, type Repair } from './repair.ts';

const UPLINK = { address: '192.168.1.70', resolver: '192.168.1.1' };

/** What to do about problems of its net qubes. */
export const CHAIN: readonly Repair[] = [
  repair(
    'S030',
    'Name a qube of this scenario, or set netvm to null: then the qube has no network.',
    [['qubes.1.netvm', 'nobody']],
    [['qubes.1.netvm', 'sys-firewall']],
    [['qubes.1.netvm', null]],
  ),
  repair(
    'S031',
    'Set provides_network to true in the netvm, or name another qube that provides network.',
    [['qubes.0.netvm', 'anon']],
    [['qubes.1.provides_network', true]],
    [['qubes.0.netvm', 'sys-firewall']],
  ),
  repair(
    'S032',
    'Name another qube, or set netvm to null: then the qube has no network.',
    [
      ['qubes.4.provides_network', undefined],
      ['qubes.4.netvm', 'vault'],
    ],
    [['qubes.4.netvm', 'sys-firewall']],
    [['qubes.4.netvm', null]],
  ),
  repair(
    'S033',
    'Give one of these qubes a netvm outside the circle, or set its netvm to null and add an uplink.',
    [['qubes.7.netvm', 'sys-vpn']],
    [['qubes.7.netvm', 'sys-net']],
    [
      ['qubes.7.netvm', null],
      ['qubes.7.uplink', UPLINK],
    ],
  ),
  repair(
    'S034',
    'Set its netvm to null and remove its uplink: it gets its updates through qrexec, without a network.',
    [
      ['qubes.9.netvm', 'sys-firewall'],
      ['qubes.9.uplink', UPLINK],
    ],
    [
      ['qubes.9.netvm', null],
      ['qubes.9.uplink', undefined],
    ],
  ),
  repair(
    'S035',
    'Name another qube as netvm, such as an AppVM based on this template, and remove provides_network from the TemplateVM.',
    [
      ['qubes.0.netvm', 'debian-13-xfce'],
      ['qubes.9.provides_network', true],
    ],
    [
      ['qubes.0.netvm', 'sys-net'],
      ['qubes.9.provides_network', undefined],
    ],
  ),
  repair(
    'S036',
    'Add a netvm or an uplink, or set provides_network to false.',
    [['qubes.4.provides_network', true]],
    [['qubes.4.netvm', 'sys-firewall']],
    [['qubes.4.uplink', UPLINK]],
    [['qubes.4.provides_network', false]],
  ),
  repair(
    'S037',
    'Set its netvm to null, or remove the uplink.',
    [['qubes.7.uplink', UPLINK]],
    [['qubes.7.netvm', null]],
    [['qubes.7.uplink', undefined]],
  ),
  repair(
    'S038',
    'Set its netvm to null, add an uplink, and remove provides_network.',
    [...ALONE, ['qubes.0', { ...DESKTOP, netvm: 'laptop', uplink: undefined, provides_network: true }]],
    [
      ['qubes.0.netvm', null],
      ['qubes.0.uplink', UPLINK],
      ['qubes.0.provides_network', undefined],
    ],
  ),
  repair('S039', 'Give the Desktop its own scenario.', [['qubes.4', DESKTOP]], ALONE, [
    ['qubes.4', SAMPLE.qubes[4]],
  ]),
];
