import { expect, test } from 'vitest';
import { counted } from './counters.ts';

test('A rule counts for a flow only with what it ended meanwhile.', () => {
  const before = { 'sys-vpn: fail-closed': 2, 'sys-net: uplink-input': 1 };
  const after = { 'sys-vpn: fail-closed': 5, 'sys-net: uplink-input': 1, 'sys-net: firewall-end': 1 };
  expect(counted(before, after)).toEqual({ 'sys-vpn: fail-closed': 3, 'sys-net: firewall-end': 1 });
});
