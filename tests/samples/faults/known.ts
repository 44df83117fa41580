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
  {
    code: 'S096',
    when: 'a VPN is OpenVPN over UDP',
    change: [['qubes.5.service.protocol', 'openvpn-udp']],
    at: 'qubes[5].service.protocol “sys-vpn”',
  },
  {
    code: 'S096',
    when: 'a line of policy is about a call of another kind',
    change: [['policy', [{ service: 'qubes.Filecopy', source: 'vault', dest: '@dispvm', action: 'deny' }]]],
    at: 'policy[0].service',
  },
  {
    code: 'S096',
    when: 'a line of policy is for dom0',
    change: [['policy', [{ service: '*', source: 'dom0', dest: '@dispvm', action: 'deny' }]]],
    at: 'policy[0].source',
  },
  {
    code: 'S097',
    when: 'a flow goes to an address in the home network',
    change: [['flows.1.to', '192.168.1.23']],
    at: 'flows[1].to',
  },
  {
    code: 'S097',
    when: 'a site has a private address',
    change: [['parties.6.address', '10.0.0.1']],
    at: 'parties[6].address “shop”',
  },
  {
    code: 'S098',
    when: 'the home shares an address of its provider',
    change: [['home.public_address', '100.64.0.9']],
    at: 'home.public_address',
  },
  {
    code: 'S099',
    when: 'a flow goes to the address of a site',
    change: [['flows.1.to', '198.51.100.80']],
    at: 'flows[1].to',
  },
];
