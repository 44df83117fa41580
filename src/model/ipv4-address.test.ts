import { describe, expect, test } from 'vitest';
import { isPrivate, isWithin, qubesAddress } from './ipv4-address.ts';

// The three examples and the formula: reference dossier §4, from qubes-core-admin `vmid_to_ipv4`.
describe('addresses by the scheme of Qubes', () => {
  test('qid 16 has 10.137.0.16', () => {
    expect(qubesAddress(16, false)).toBe('10.137.0.16');
  });
  test('qid 300 has 10.137.1.46', () => {
    expect(qubesAddress(300, false)).toBe('10.137.1.46');
  });
  test('disp1234 has 10.138.4.218', () => {
    expect(qubesAddress(1234, true)).toBe('10.138.4.218');
  });
  test('no two qids share an address', () => {
    const all = Array.from({ length: 10000 }, (_, i) => qubesAddress(i + 1, false));
    expect(new Set(all).size).toBe(10000);
  });
});

describe('ranges', () => {
  test('198.51.100.80 is in 198.51.100.0/24 and not in 198.51.101.0/24', () => {
    expect(isWithin('198.51.100.80', '198.51.100.0/24')).toBe(true);
    expect(isWithin('198.51.100.80', '198.51.101.0/24')).toBe(false);
  });
  test('every address is in 0.0.0.0/0, and an address without a length only in itself', () => {
    expect(isWithin('203.0.113.7', '0.0.0.0/0')).toBe(true);
    expect(isWithin('203.0.113.7', '203.0.113.7')).toBe(true);
    expect(isWithin('203.0.113.8', '203.0.113.7')).toBe(false);
  });
  test('172.31.255.255 is private and 172.32.0.0 is not', () => {
    expect(isPrivate('172.31.255.255')).toBe(true);
    expect(isPrivate('172.32.0.0')).toBe(false);
  });
});
