import { SAMPLE, GATEWAYS } from '../../../src/model/check/sample.ts';
import type { Fault } from './fault.ts';

/** What a scenario is refused for: what the model knows of and leaves out. */
export const KNOWN: readonly Fault[] = [
  {
    code: 'S080',
    when: 'a tunnel lies inside another to the same server',
    change: [
      ['qubes.6.service', { ...SAMPLE.qubes[5]?.service, tunnel_address: '10.64.0.3' }],
      ['qubes.6.netvm', 'sys-vpn'],
    ],
    at: 'qubes[6].service.server “sys-whonix”',
  },
  {
    code: 'S081',
    when: 'there are seventeen tunnels',
    change: GATEWAYS,
    at: 'qubes[25].service “gateway-15”',
  },
  {
    code: 'S082',
    when: 'a site is an onion service',
    change: [['parties.6.domain', 'shop.onion']],
    at: 'parties[6].domain “shop”',
  },
  {
    code: 'S083',
    when: 'a site has a name of the home network',
    change: [['parties.6.domain', 'nas.local']],
    at: 'parties[6].domain “shop”',
  },
  {
    code: 'S084',
    when: 'a tunnel goes to a host name',
    change: [['qubes.5.service.server', 'vpn.example.net']],
    at: 'qubes[5].service.server “sys-vpn”',
  },
  {
    code: 'S085',
    when: 'a rule names a host',
    change: [['qubes.0.firewall.1.dsthost', 'bank.example']],
    at: 'qubes[0].firewall[1].dsthost “work”',
  },
  {
    code: 'S086',
    when: 'a rule is about IPv6',
    change: [['qubes.0.firewall.1.dst6', '2001:db8::/32']],
    at: 'qubes[0].firewall[1].dst6 “work”',
  },
  {
    code: 'S087',
    when: 'a tunnel has AllowedIPs',
    change: [['qubes.5.service.allowed_ips', ['10.0.0.0/8']]],
    at: 'qubes[5].service.allowed_ips “sys-vpn”',
  },
  {
    code: 'S088',
    when: 'a Tor gateway uses a bridge',
    change: [['qubes.6.service.bridge', 'obfs4 192.0.2.1:443']],
    at: 'qubes[6].service.bridge “sys-whonix”',
  },
];
