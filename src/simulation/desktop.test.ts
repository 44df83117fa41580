import { describe, expect, test } from 'vitest';
import { desktop } from '#scenarios/desktop.ts';
import { vary } from '#scenarios/vary.ts';
import { Situation, header, sentBy } from './situation.ts';

// Expected values: the trial's column "mono" (s7a, s7b, s7c): without a tunnel everything shows, with a
// stale resolver the name alone, and a tunnel that drops lets everything out again.

describe('a computer without Qubes', () => {
  test('tunnel up, resolver stale: the ISP sees WireGuard and the name, and not the page', () => {
    const stale = new Situation(desktop);
    expect(stale.sees('isp', 'vpn-in-use')).toBe(true);
    expect(stale.sees('isp', 'content')).toBe(false);
    expect(stale.sees('isp', 'dns-name', 1)).toBe(true);
  });
  test('tunnel up, resolver stale: the look-up goes straight to the router', () => {
    expect(header(sentBy(new Situation(desktop).request(1), 'laptop'))).toBe(
      '192.168.1.50 > 192.168.1.1:53 udp TTL 64',
    );
  });
  test('tunnel up, resolver re-pointed: the name stays inside the tunnel', () => {
    const good = new Situation(vary(desktop, { dns: 'repointed' }));
    expect(good.sees('isp', 'dns-name', 1)).toBe(false);
    expect(good.end(1)).toMatchObject({ at: 'vpn-company', how: 'delivered' });
  });
  test.each(['not-yet-up', 'dropped'] as const)(
    'tunnel %s and no kill switch: the ISP reads it all',
    (tunnel) => {
      const bare = new Situation(vary(desktop, { tunnel }));
      for (const fact of ['user-address', 'destination-address', 'content'] as const)
        expect([fact, bare.sees('isp', fact)]).toEqual([fact, true]);
      expect(bare.sees('isp', 'dns-name', 1)).toBe(true);
    },
  );
  test('tunnel dropped and a kill switch: nothing leaves', () => {
    expect(new Situation(vary(desktop, { tunnel: 'dropped', failClosed: true })).end()).toMatchObject({
      at: 'laptop',
      how: 'dropped',
      why: 'kill-switch',
    });
  });
  test('a program that goes past the tunnel can tell a site where you are', () => {
    expect(new Situation(desktop).sees('laptop', 'user-address')).toBe(true);
  });
});
