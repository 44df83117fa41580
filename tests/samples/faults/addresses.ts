import type { Fault } from './fault.ts';

/** What a scenario is refused for: its addresses. */
export const ADDRESSES: readonly Fault[] = [
  {
    code: 'S050',
    when: 'two parties have one address',
    change: [['parties.6.address', '198.51.100.80']],
    at: 'parties[6].address “shop”',
  },
  {
    code: 'S050',
    when: 'a party has the address of the home',
    change: [['home.public_address', '198.51.100.80']],
    at: 'parties[5].address “site”',
  },
  {
    code: 'S051',
    when: 'a site has a loopback address',
    change: [['parties.6.address', '127.0.0.1']],
    at: 'parties[6].address “shop”',
  },
  {
    code: 'S051',
    when: 'the home is reached at a multicast address',
    change: [['home.public_address', '224.0.0.1']],
    at: 'home.public_address',
  },
  {
    code: 'S052',
    when: 'a tunnel uses an address of a qube',
    change: [['qubes.5.service.tunnel_address', '10.137.0.5']],
    at: 'qubes[5].service.tunnel_address “sys-vpn”',
  },
  {
    code: 'S053',
    when: 'an uplink is public',
    change: [['qubes.8.uplink.address', '8.8.4.4']],
    at: 'qubes[8].uplink.address “sys-net”',
  },
  {
    code: 'S054',
    when: 'an uplink and the router are in two networks',
    change: [['qubes.8.uplink.address', '192.168.2.50']],
    at: 'qubes[8].uplink.address “sys-net”',
  },
  {
    code: 'S055',
    when: 'an uplink has the address of broadcast',
    change: [['qubes.8.uplink.address', '192.168.1.255']],
    at: 'qubes[8].uplink.address “sys-net”',
  },
  {
    code: 'S056',
    when: 'the resolver inside a tunnel is public',
    change: [['qubes.5.service.resolver', '9.9.9.9']],
    at: 'qubes[5].service.resolver “sys-vpn”',
  },
  {
    code: 'S057',
    when: 'the resolver of an uplink is nobody',
    change: [['qubes.8.uplink.resolver', '192.168.1.2']],
    at: 'qubes[8].uplink.resolver “sys-net”',
  },
  {
    code: 'S058',
    when: 'a tunnel’s resolver has the address of its qube',
    change: [['qubes.5.service.tunnel_address', '10.64.0.1']],
    at: 'qubes[5].service.tunnel_address “sys-vpn”',
  },
  {
    code: 'S059',
    when: 'a tunnel’s resolver has the address of the home router',
    change: [['qubes.5.service.resolver', '192.168.1.1']],
    at: 'qubes[5].service.resolver “sys-vpn”',
  },
];
