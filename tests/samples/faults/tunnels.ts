import { ALONE, DESKTOP, SAMPLE } from '../../../src/model/check/sample.ts';
import type { Fault } from './fault.ts';

/** What a scenario is refused for: its VPNs and Tor gateways. */
export const TUNNELS: readonly Fault[] = [
  {
    code: 'S040',
    when: 'a VPN has no server',
    change: [['qubes.5.service.server', undefined]],
    at: 'qubes[5].service.server “sys-vpn”',
  },
  {
    code: 'S041',
    when: 'the server of a VPN does not exist',
    change: [['qubes.5.service.server', 'nobody']],
    at: 'qubes[5].service.server “sys-vpn”',
  },
  {
    code: 'S041',
    when: 'a guard does not exist',
    change: [['qubes.6.service.guard', 'nobody']],
    at: 'qubes[6].service.guard “sys-whonix”',
  },
  {
    code: 'S042',
    when: 'the server of a VPN is a site',
    change: [['qubes.5.service.server', 'site']],
    at: 'qubes[5].service.server “sys-vpn”',
  },
  {
    code: 'S042',
    when: 'a guard is a VPN server',
    change: [['qubes.6.service.guard', 'vpn-company']],
    at: 'qubes[6].service.guard “sys-whonix”',
  },
  {
    code: 'S043',
    when: 'the exit is the guard',
    change: [['qubes.6.service.exit', 'guard']],
    at: 'qubes[6].service.exit “sys-whonix”',
  },
  {
    code: 'S044',
    when: 'guard and exit are in one /16',
    change: [['parties.3.address', '203.0.42.8']],
    at: 'qubes[6].service.exit “sys-whonix”',
  },
  {
    code: 'S045',
    when: 'a Tor client runs in a qube that does not provide network',
    change: [
      ['qubes.4.service', SAMPLE.qubes[6]?.service],
      ['qubes.4.netvm', 'sys-net'],
    ],
    at: 'qubes[4].service “vault”',
  },
  {
    code: 'S046',
    when: 'a Desktop runs Tor',
    change: [...ALONE, ['qubes.0', { ...DESKTOP, service: SAMPLE.qubes[6]?.service }]],
    at: 'qubes[0].service.kind “laptop”',
  },
  {
    code: 'S047',
    when: 'a VPN qube has neither netvm nor uplink',
    change: [['qubes.5.netvm', null]],
    at: 'qubes[5].service “sys-vpn”',
  },
  {
    code: 'S048',
    when: 'WireGuard is right behind a Tor gateway',
    change: [['qubes.5.netvm', 'sys-whonix']],
    at: 'qubes[5].service.protocol “sys-vpn”',
  },
];
