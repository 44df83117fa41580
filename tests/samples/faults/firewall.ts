import type { Fault } from './fault.ts';

/** What a scenario is refused for: the rules of a qube. */
export const FIREWALL: readonly Fault[] = [
  {
    code: 'S070',
    when: 'a rule has ports and no proto',
    change: [['qubes.0.firewall.1.proto', undefined]],
    at: 'qubes[0].firewall[1].dstports “work”',
  },
  {
    code: 'S071',
    when: 'a rule has ports from 443 to 80',
    change: [['qubes.0.firewall.1.dstports', [443, 80]]],
    at: 'qubes[0].firewall[1].dstports “work”',
  },
  {
    code: 'S072',
    when: 'a rule allows the resolvers by icmp',
    change: [['qubes.0.firewall.0.proto', 'icmp']],
    at: 'qubes[0].firewall[0].specialtarget “work”',
  },
  {
    code: 'S073',
    when: 'a qube without a netvm has rules',
    change: [['qubes.4.firewall', [{ action: 'drop' }]]],
    at: 'qubes[4].firewall “vault”',
  },
  {
    code: 'S073',
    when: 'the qube with the network card has rules',
    change: [['qubes.8.firewall', []]],
    at: 'qubes[8].firewall “sys-net”',
  },
];
