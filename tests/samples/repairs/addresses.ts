import { type Change } from '../../../src/model/check/sample.ts';
import { repair, type Repair } from './repair.ts';

/** What to do about problems of its addresses. */
export const ADDRESSES: readonly Repair[] = [
  repair(
    'S050',
    'Give each its own address.',
    [['parties.6.address', '198.51.100.80']],
    [['parties.6.address', '198.51.100.82']],
  ),
  repair(
    'S051',
    'Use a public address, or one kept for examples: 192.0.2.x, 198.51.100.x, 203.0.113.x, 198.18.x.x or 198.19.x.x.',
    [['parties.6.address', '127.0.0.1']],
    ...['9.9.9.9', '192.0.2.1', '198.51.100.1', '203.0.113.1', '198.18.1.1', '198.19.1.1'].map(
      (address): Change[] => [['parties.6.address', address]],
    ),
  ),
  repair(
    'S052',
    'Choose an address that does not begin with 10.137, 10.138 or 10.139.',
    [['qubes.5.service.tunnel_address', '10.137.0.5']],
    [['qubes.5.service.tunnel_address', '10.136.0.5']],
    [['qubes.5.service.tunnel_address', '10.140.0.5']],
  ),
  repair(
    'S053',
    'Use a private one, from 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16.',
    [
      ['home.router', '8.8.4.4'],
      ['qubes.8.uplink.resolver', '8.8.4.4'],
    ],
    ...['10.0.0', '172.16.0', '172.31.255', '192.168.255'].map((net): Change[] => [
      ['home.router', `${net}.1`],
      ['qubes.8.uplink', { address: `${net}.50`, resolver: `${net}.1` }],
    ]),
  ),
  repair(
    'S054',
    'Begin both addresses with the same three numbers.',
    [['qubes.8.uplink.address', '192.168.2.50']],
    [['qubes.8.uplink.address', '192.168.1.51']],
  ),
  repair(
    'S055',
    'Choose a last number from 1 to 254.',
    [['qubes.8.uplink.address', '192.168.1.255']],
    [['qubes.8.uplink.address', '192.168.1.254']],
    [
      ['home.router', '192.168.1.254'],
      ['qubes.8.uplink', { address: '192.168.1.1', resolver: '192.168.1.254' }],
    ],
  ),
  repair(
    'S056',
    'Use a private one, from 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16.',
    [['qubes.5.service.resolver', '9.9.9.9']],
    ...['10.255.0.1', '172.16.0.1', '172.31.255.1', '192.168.0.1'].map((address): Change[] => [
      ['qubes.5.service.resolver', address],
    ]),
  ),
  repair(
    'S057',
    'Use the address of the router, or of a party of kind resolver.',
    [['qubes.8.uplink.resolver', '192.168.1.2']],
    [['qubes.8.uplink.resolver', '192.168.1.1']],
    [['qubes.8.uplink.resolver', '192.0.2.53']],
  ),
  repair(
    'S058',
    'Give tunnel_address and resolver an address each.',
    [['qubes.5.service.tunnel_address', '10.64.0.1']],
    [['qubes.5.service.tunnel_address', '10.64.0.2']],
    [['qubes.5.service.resolver', '10.64.0.3']],
  ),
  repair(
    'S059',
    'Choose an address that nobody at home has.',
    [['qubes.5.service.resolver', '192.168.1.1']],
    [['qubes.5.service.resolver', '192.168.1.7']],
    [['qubes.5.service.resolver', '10.64.0.1']],
  ),
];
