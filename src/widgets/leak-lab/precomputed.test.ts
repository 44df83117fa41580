import { describe, expect, test } from 'vitest';
import { GUARDS, MOMENTS } from '#model/leak.ts';
import { everyFate } from './precompute.ts';
import { fatesOf, leaksOf } from './precomputed.ts';

const told = everyFate();
const moments = GUARDS.flatMap((guards) => MOMENTS.map((moment) => fatesOf(told, moment, guards)));

describe('what leaks is counted', () => {
  test('over the packets that both machines send, so that no machine is blamed for one that the other cannot send', () => {
    for (const fates of moments) {
      const { desktop, qubes, both } = leaksOf(fates);
      const sent = fates.filter((each) => each.every(({ outcome }) => outcome !== 'none'));
      expect(both).toBe(sent.length);
      expect(Math.max(desktop, qubes)).toBeLessThanOrEqual(both);
    }
  });
  test('with the packet of sys-vpn itself apart: a desktop has none', () => {
    const own = moments.map((fates) => leaksOf(fates).own);
    expect(own).toEqual(moments.map((fates) => fates[2]?.[1]?.outcome === 'clear'));
    expect(new Set(own)).toEqual(new Set([true, false]));
  });
  test('and under the same rules Qubes leaks no more of them than the desktop', () => {
    for (const fates of moments) {
      const { desktop, qubes } = leaksOf(fates);
      expect(qubes).toBeLessThanOrEqual(desktop);
    }
  });
});
