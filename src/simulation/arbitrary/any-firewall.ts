import fc from 'fast-check';
import type { FirewallRule } from '#model/scenario.ts';
import { rarely } from './rarely.ts';

const target = fc.constantFrom(
  ...[
    '198.51.100.80',
    '198.51.100.0/24',
    '203.0.113.0/24',
    '203.0.113.70',
    '0.0.0.0/0',
    '10.0.0.0/8',
    '1.1.1.1/32',
  ],
);

const anyRule: fc.Arbitrary<FirewallRule> = fc.record(
  { action: fc.constantFrom('accept', 'drop'), dst4: target, proto: fc.constantFrom('tcp', 'udp', 'icmp') },
  { requiredKeys: ['action'] },
);

const ports: fc.Arbitrary<[number, number]> = fc.constantFrom(
  [443, 443],
  [80, 80],
  [1, 65535],
  [51820, 51820],
);

/** One protocol and some ports of it, to anybody or to a few: HTTPS only is one of them. */
const portRule: fc.Arbitrary<FirewallRule> = fc.record(
  {
    action: fc.constantFrom('accept', 'accept', 'drop'),
    dst4: target,
    proto: fc.constantFrom('tcp', 'tcp', 'udp'),
    dstports: ports,
  },
  { requiredKeys: ['action', 'proto', 'dstports'] },
);

/** Look-ups, by both protocols or by one. */
const namesRule: fc.Arbitrary<FirewallRule> = fc.constantFrom<FirewallRule>(
  { action: 'accept', specialtarget: 'dns' },
  { action: 'accept', specialtarget: 'dns', proto: 'udp' },
  { action: 'drop', specialtarget: 'dns' },
);

/** The rules of a qube, one time in three: any list, nothing at all, or HTTPS and look-ups only. */
export const firewall: fc.Arbitrary<FirewallRule[] | undefined> = rarely(
  3,
  fc.oneof(
    fc.array(fc.oneof(anyRule, portRule, namesRule, fc.constant<FirewallRule>({ action: 'accept' })), {
      maxLength: 4,
    }),
    fc.constant<FirewallRule[]>([
      { action: 'accept', specialtarget: 'dns' },
      { action: 'accept', proto: 'tcp', dstports: [443, 443] },
    ]),
  ),
);
