import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QubeSettings, SystemSettings } from '../disposable/settings.ts';
import { UPDATES_OVER_TOR } from './shipped.ts';
import { updatesProxyOf } from './updates.ts';

const QUBE: QubeSettings = { name: '', klass: 'AppVM', netvm: null, card: false, tor: false };
const template = (name: string): QubeSettings => ({ ...QUBE, name, klass: 'TemplateVM' });
const SYSTEM: SystemSettings = {
  qubes: [
    { ...QUBE, name: 'sys-net', provides_network: true, card: true },
    { ...QUBE, name: 'sys-whonix', provides_network: true, tor: true },
    template('debian-13-xfce'),
    template('whonix-gateway-18'),
    template('whonix-workstation-18'),
    { ...QUBE, name: 'work' },
    { ...QUBE, name: 'alone', klass: 'StandaloneVM' },
    { ...QUBE, name: 'dom0', klass: 'AdminVM' },
  ],
};
const without = (gone: string): SystemSettings => ({
  qubes: SYSTEM.qubes.filter(({ name }) => name !== gone),
});

/** From 90-default.policy of release 4.3, and qvm/updates-via-whonix.sls. */
describe('by which qube updates go', () => {
  test.each([
    ['debian-13-xfce', 'sys-net'],
    ['whonix-gateway-18', 'sys-whonix'],
    ['whonix-workstation-18', 'sys-whonix'],
    ['work', null],
    ['alone', null],
    ['dom0', null],
  ])('%s: %s', (name, proxy) => {
    expect(updatesProxyOf(SYSTEM, name)).toBe(proxy);
  });

  test('“Updates over Tor” sends all templates by sys-whonix.', () => {
    const over = { ...SYSTEM, policy: [UPDATES_OVER_TOR] };
    for (const name of ['debian-13-xfce', 'whonix-gateway-18'])
      expect(updatesProxyOf(over, name)).toBe('sys-whonix');
  });

  test('A Whonix template never falls back on sys-net: without sys-whonix it gets no updates.', () => {
    expect(updatesProxyOf(without('sys-whonix'), 'whonix-gateway-18')).toBeNull();
    expect(updatesProxyOf(without('sys-whonix'), 'debian-13-xfce')).toBe('sys-net');
  });

  test('A line of one’s own that fits comes first.', () => {
    const own = { service: 'qubes.UpdatesProxy', dest: '@default', action: 'allow' } as const;
    const policy = [{ ...own, source: 'debian-13-xfce', target: 'work' }];
    expect(updatesProxyOf({ ...SYSTEM, policy }, 'debian-13-xfce')).toBe('work');
  });

  test('Whatever else there is, a template with Whonix’ tag goes by sys-whonix or gets nothing, as shipped.', () => {
    const others = fc.subarray([...SYSTEM.qubes]);
    fc.assert(
      fc.property(others, fc.constantFrom('AppVM', 'TemplateVM', 'StandaloneVM'), (qubes, klass) => {
        const tagged: QubeSettings = { ...QUBE, name: 'q', klass, tags: ['whonix-updatevm'] };
        const proxy = updatesProxyOf({ qubes: [...qubes, tagged] }, 'q');
        const there = qubes.some(({ name }) => name === 'sys-whonix');
        expect(proxy).toBe(there ? 'sys-whonix' : null);
      }),
      { numRuns: 1000 },
    );
  });
});
