import { repair, type Repair } from './repair.ts';

/** What to do about problems of the rules of a qube. */
export const FIREWALL: readonly Repair[] = [
  repair(
    'S070',
    'Set proto to tcp or udp, or remove dstports.',
    [['qubes.0.firewall.1.proto', undefined]],
    [['qubes.0.firewall.1.proto', 'tcp']],
    [['qubes.0.firewall.1.proto', 'udp']],
    [['qubes.0.firewall.1.dstports', undefined]],
  ),
  repair(
    'S071',
    'Write the lower port first.',
    [['qubes.0.firewall.1.dstports', [443, 80]]],
    [['qubes.0.firewall.1.dstports', [80, 443]]],
  ),
  repair(
    'S072',
    'Set proto to tcp or udp, or remove it.',
    [['qubes.0.firewall.0.proto', 'icmp']],
    [['qubes.0.firewall.0.proto', 'tcp']],
    [['qubes.0.firewall.0.proto', 'udp']],
    [['qubes.0.firewall.0.proto', undefined]],
  ),
  repair(
    'S073',
    'Remove firewall, or give the qube a netvm.',
    [['qubes.4.firewall', [{ action: 'drop' }]]],
    [['qubes.4.firewall', undefined]],
    [['qubes.4.netvm', 'sys-firewall']],
  ),
  ...['qubes.8', 'qubes.9'].map((qube) =>
    repair(
      'S073',
      'Remove firewall.',
      [[`${qube}.firewall`, [{ action: 'drop' }]]],
      [[`${qube}.firewall`, undefined]],
    ),
  ),
];
