import { SAMPLE, GATEWAYS } from '../../../src/model/check/sample.ts';
import { repair, type Repair } from './repair.ts';

const OTHER_SERVER = { name: 'other', kind: 'vpn-server', title: 'other', address: '203.0.113.8' };

/** What to do about problems of what the model knows of and leaves out. */
export const KNOWN: readonly Repair[] = [
  repair(
    'S080',
    'Name another server for one of the two.',
    [
      ['qubes.6.service', { ...SAMPLE.qubes[5]?.service, tunnel_address: '10.64.0.3' }],
      ['qubes.6.netvm', 'sys-vpn'],
      ['parties.7', OTHER_SERVER],
    ],
    [['qubes.6.service.server', 'other']],
    [['qubes.5.service.server', 'other']],
  ),
  repair(
    'S081',
    'Remove VPN and Tor services from this chain of net qubes, until at most 16 remain.',
    GATEWAYS,
    [['qubes.5.service', undefined]],
    [['qubes.17.service', undefined]],
    [['qubes.25.service', undefined]],
  ),
  repair(
    'S082',
    'Use an ordinary site, or remove this. Nothing said here would be true of an onion service.',
    [
      ['parties.6.domain', 'shop.onion'],
      ['qubes.6.service.hidden_service_dir', '/var/lib/tor/x'],
    ],
    [
      ['parties.6.domain', 'shop.example'],
      ['qubes.6.service.hidden_service_dir', undefined],
    ],
  ),
  repair(
    'S083',
    'Use a name such as shop.example.',
    [['parties.6.domain', 'nas.local']],
    [['parties.6.domain', 'shop.example']],
  ),
  repair(
    'S084',
    'Write the IPv4 address. For the other end of a tunnel, set server to a party of kind vpn-server that has the address.',
    [['qubes.5.service.server', 'vpn.example.net']],
    [
      ['parties.7', OTHER_SERVER],
      ['qubes.5.service.server', 'other'],
    ],
  ),
  repair(
    'S084',
    'Write the IPv4 address. For the other end of a tunnel, set server to a party of kind vpn-server that has the address.',
    [['parties.6.address', 'shop.example']],
    [['parties.6.address', '198.51.100.81']],
  ),
  repair(
    'S085',
    'Set dst4 to the address that the name stands for, and remove the name.',
    [
      ['qubes.0.firewall.0', { action: 'accept', dsthost: 'bank.example' }],
      ['qubes.0.firewall.1.dst4', 'bank.example'],
    ],
    [
      ['qubes.0.firewall.0.dst4', '198.51.100.80'],
      ['qubes.0.firewall.0.dsthost', undefined],
      ['qubes.0.firewall.1.dst4', '198.51.100.80'],
    ],
  ),
  repair(
    'S086',
    'Use an IPv4 address, or remove this.',
    [['qubes.0.firewall.1.dst4', '2001:db8::/32']],
    [['qubes.0.firewall.1.dst4', '198.51.100.0/24']],
    [['qubes.0.firewall.1.dst4', undefined]],
  ),
  repair(
    'S086',
    'Use an IPv4 address, or remove this.',
    [['qubes.0.ip6', 'fd09:24ef:4179::a89:b']],
    [['qubes.0.ip6', undefined]],
  ),
  repair(
    'S087',
    'Remove this. The scenario is then not that set-up.',
    [['qubes.5.service.allowed_ips', ['10.0.0.0/8']]],
    [['qubes.5.service.allowed_ips', undefined]],
  ),
  repair(
    'S088',
    'Remove this. The scenario then says nothing about what the setting does.',
    [['qubes.6.service.bridge', 'obfs4 192.0.2.1:443']],
    [['qubes.6.service.bridge', undefined]],
  ),
  repair(
    'S096',
    'Choose one of: wireguard, openvpn-tcp.',
    [['qubes.5.service.protocol', 'openvpn-udp']],
    [['qubes.5.service.protocol', 'wireguard']],
    [['qubes.5.service.protocol', 'openvpn-tcp']],
  ),
  repair(
    'S096',
    'Use a value that the format has.',
    [['policy', [{ service: '*', source: 'dom0', dest: '@dispvm', action: 'deny' }]]],
    [['policy.0.source', 'vault']],
    [['policy.0.source', '*']],
  ),
  repair(
    'S097',
    'Use a party with a public address, or one kept for examples, such as 198.51.100.80.',
    [['flows.1.to', '192.168.1.23']],
    [['flows.1.to', 'shop']],
  ),
  repair(
    'S097',
    'Use a party with a public address, or one kept for examples, such as 198.51.100.80.',
    [['parties.6.address', '192.168.1.23']],
    [['parties.6.address', '9.9.9.9']],
    [['parties.6.address', '198.51.100.82']],
  ),
  repair(
    'S098',
    'Use the address that sites see, or one kept for examples, such as 192.0.2.66.',
    [['home.public_address', '100.64.0.9']],
    [['home.public_address', '9.9.9.9']],
    [['home.public_address', '192.0.2.66']],
  ),
  repair(
    'S099',
    'Write the name of the qube or party that has this address, or add a party that has it.',
    [['flows.1.to', '198.51.100.80']],
    [['flows.1.to', 'site']],
  ),
  repair(
    'S099',
    'Write the name of the qube or party that has this address, or add a party that has it.',
    [['flows.1.to', '198.51.100.99']],
    [
      [
        'parties.7',
        { name: 'other', kind: 'site', title: 'x', address: '198.51.100.99', domain: 'other.example' },
      ],
      ['flows.1.to', 'other'],
    ],
  ),
];
