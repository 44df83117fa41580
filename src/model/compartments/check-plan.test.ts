import { describe, expect, test } from 'vitest';
import { isIPv4, nameFault, planProblems } from './check-plan.ts';
import { EXAMPLE_ENDPOINT, type Plan, type PlannedQube } from './plan.ts';

const QUBE: PlannedQube = { name: 'a', label: 'red', template: 'debian-13-xfce', path: 'vpn', holds: [] };
const plan = (change: Partial<Plan>): Plan => ({
  activities: [],
  qubes: [QUBE],
  endpoint: EXAMPLE_ENDPOINT,
  ...change,
});
const codes = (change: Partial<Plan>): string[] => planProblems(plan(change)).map(({ code }) => code);

describe('the name of a qube', () => {
  test.each(['a', 'Work', 'work-mail', 'a_b', 'bank.ch', 'x9', 'a'.repeat(31), 'vault', 'yes'])(
    'may be %s',
    (name) => {
      expect(nameFault(name)).toBeUndefined();
    },
  );

  test.each([
    ['', 'P001'],
    ['a'.repeat(32), 'P002'],
    ['a'.repeat(10_000), 'P002'],
    ['9a', 'P003'],
    ['-a', 'P003'],
    ['my bank', 'P003'],
    ['.bank', 'P003'],
    ['a\n', 'P003'],
    ['$(reboot)', 'P003'],
    ["a'b", 'P003'],
    ['</script>', 'P003'],
    ['\u202Ework', 'P003'],
    ['bänk', 'P003'],
    ['none', 'P004'],
    ['default', 'P004'],
    ['Domain-0', 'P004'],
    ['dom0', 'P004'],
    ['bank-dm', 'P004'],
    ['sys-net', 'P005'],
    ['sys-vpn', 'P005'],
    ['debian-13-xfce', 'P005'],
    ['include', 'P007'],
  ])('may not be %j: %s', (name, code) => {
    expect(nameFault(name)).toBe(code);
  });

  test('may not be that of another qube', () => {
    expect(codes({ qubes: [QUBE, { ...QUBE, label: 'blue' }] })).toEqual(['P006']);
  });
});

describe('the VPN’s address', () => {
  test.each(['203.0.113.7', '0.0.0.0', '255.255.255.255'])('may be %s', (address) => {
    expect(isIPv4(address)).toBe(true);
  });

  test.each([
    '',
    'vpn.example',
    '203.0.113',
    '203.0.113.256',
    '203.0.113.07',
    '1.2.3.4/0',
    '1.2.3.4 ',
    '1.2.3.4\n',
  ])('may not be %j', (address) => {
    expect(codes({ endpoint: { address, port: 51820 } })).toEqual(['P024']);
  });

  test.each([0, 65536, 1.5, NaN])('has no port %d', (port) => {
    expect(codes({ endpoint: { address: '203.0.113.7', port } })).toEqual(['P025']);
  });

  test('matters only where a qube uses the VPN', () => {
    expect(codes({ qubes: [{ ...QUBE, path: 'tor' }], endpoint: { address: '', port: 0 } })).toEqual([]);
  });
});

test('a plan of 25 qubes is refused, and one of 61 activities', () => {
  const qubes = Array.from({ length: 25 }, (_, i) => ({ ...QUBE, name: `q${i}` }));
  const activities = Array.from({ length: 61 }, (_, i) => ({ name: `a ${i}`, opens: false, keeps: false }));
  expect(codes({ qubes, activities })).toEqual(['P013', 'P012']);
});
