import { ALONE, DESKTOP, SAMPLE } from '../../../src/model/check/sample.ts';
import { repair, type Repair } from './repair.ts';

const UPLINK = { address: '192.168.1.70', resolver: '192.168.1.1' };
const TOR = SAMPLE.qubes[6]?.service;

/** What to do about problems of its VPNs and Tor gateways. */
export const TUNNELS: readonly Repair[] = [
  repair(
    'S040',
    'Add the field server, and name a party of kind vpn-server there.',
    [['qubes.5.service.server', undefined]],
    [['qubes.5.service.server', 'vpn-company']],
  ),
  repair(
    'S041',
    'Add a party with this name, or name another party.',
    [['qubes.5.service.server', 'other']],
    [['parties.7', { name: 'other', kind: 'vpn-server', title: 'other', address: '203.0.113.8' }]],
    [['qubes.5.service.server', 'vpn-company']],
  ),
  repair(
    'S042',
    'Name a vpn-server for a VPN, and relays for Tor.',
    [
      ['qubes.5.service.server', 'guard'],
      ['qubes.6.service.guard', 'vpn-company'],
    ],
    [
      ['qubes.5.service.server', 'vpn-company'],
      ['qubes.6.service.guard', 'guard'],
    ],
  ),
  repair(
    'S043',
    'Name three different relays.',
    [['qubes.6.service.exit', 'guard']],
    [['qubes.6.service.exit', 'exit']],
  ),
  repair(
    'S044',
    'Choose relays whose addresses do not begin with the same two numbers.',
    [['parties.3.address', '203.0.42.8']],
    [['parties.3.address', '203.1.42.8']],
    [['parties.3.address', '204.0.42.8']],
  ),
  repair(
    'S045',
    'Set provides_network to true there, or move the service to a net qube.',
    [
      ['qubes.0.service', TOR],
      ['qubes.6.service', undefined],
    ],
    [['qubes.0.provides_network', true]],
    [
      ['qubes.0.service', undefined],
      ['qubes.6.service', TOR],
    ],
  ),
  repair(
    'S046',
    'Remove the service, or make a scenario with qubes, in which a net qube runs Tor.',
    [...ALONE, ['qubes.0', { ...DESKTOP, service: TOR }]],
    [['qubes.0.service', undefined]],
    [
      ['qubes', SAMPLE.qubes],
      ['flows', SAMPLE.flows],
    ],
  ),
  repair(
    'S047',
    'Give its qube a netvm or an uplink.',
    [['qubes.5.netvm', null]],
    [['qubes.5.netvm', 'sys-net']],
    [['qubes.5.uplink', UPLINK]],
  ),
  repair(
    'S048',
    'Set protocol to openvpn-tcp, or give this qube a netvm from which no way leads through the Tor gateway.',
    [['qubes.5.netvm', 'sys-whonix']],
    [['qubes.5.service.protocol', 'openvpn-tcp']],
    [['qubes.5.netvm', 'sys-net']],
  ),
];
