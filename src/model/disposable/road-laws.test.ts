import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DISPOSABLE_SERVICES, type PolicyLine } from '../qrexec/policy.ts';
import { disposablesOf, dispvmOf, mayStart } from './road.ts';
import type { QubeSettings, SystemSettings } from './settings.ts';
import { QUBE, SYS_NET, SYS_FIREWALL, SYS_VPN, SYS_WHONIX } from '../../../tests/samples/road.ts';

const POOL = ['a', 'b', 'c', 'd', 'default-dvm', 'whonix-workstation-18-dvm'] as const;
const anyQube = (name: string): fc.Arbitrary<QubeSettings> =>
  fc.record({
    name: fc.constant(name),
    klass: fc.constantFrom<QubeSettings['klass']>(
      'AppVM',
      'AppVM',
      'AppVM',
      'DispVM',
      'TemplateVM',
      'StandaloneVM',
      'AdminVM',
      'RemoteVM',
      'Desktop',
    ),
    netvm: fc.constantFrom(null, 'sys-net', 'sys-firewall', 'sys-whonix', 'sys-vpn'),
    template: fc.constantFrom(
      undefined,
      'debian-13-xfce',
      'whonix-workstation-18',
      'whonix-gateway-18',
      ...POOL,
    ),
    card: fc.constant(false),
    tor: fc.boolean(),
    default_dispvm: fc.constantFrom(undefined, undefined, null, 'gone', ...POOL),
    template_for_dispvms: fc.constantFrom(undefined, true, false),
    tags: fc.constantFrom(undefined, ['anon-vm'], ['anon-gateway']),
  });
const anyLine: fc.Arbitrary<PolicyLine> = fc.record({
  service: fc.constantFrom('*' as const, ...DISPOSABLE_SERVICES),
  source: fc.constantFrom('*', '@anyvm', '@tag:anon-vm', '@type:AppVM', 'a', 'b'),
  dest: fc.constantFrom('*', '@anyvm', '@dispvm', '@dispvm:a', '@dispvm:default-dvm'),
  action: fc.constantFrom('allow', 'ask', 'deny'),
});
const anySystem: fc.Arbitrary<SystemSettings> = fc.record({
  qubes: fc
    .tuple(anyQube('a'), anyQube('b'), anyQube('c'), anyQube('d'))
    .map((drawn) => [SYS_NET, SYS_FIREWALL, SYS_VPN, SYS_WHONIX, ...drawn]),
  default_dispvm: fc.constantFrom(undefined, null, 'gone', ...POOL),
  policy: fc.array(anyLine, { maxLength: 3 }),
});
const RUNS = { numRuns: 1000 };

describe('Whatever the computer,', () => {
  test('a disposable starts nothing that whoever has its opener could not bring about: the ways are closed under nesting.', () => {
    fc.assert(
      fc.property(anySystem, fc.constantFrom('a', 'b', 'c', 'd'), (system, name) => {
        const found = disposablesOf(system, name);
        for (const { name: template, netvm } of found) {
          const disposable: QubeSettings = {
            ...(system.qubes.find((each) => each.name === template) ?? QUBE),
            name: 'disp1234',
            klass: 'DispVM',
            template,
            netvm,
            tor: false,
            // What Qubes copies into it (dispvm.py): a Whonix template carries its tags along.
            tags: found.find((each) => each.name === template)?.tags,
          };
          const inside = { ...system, qubes: [...system.qubes, disposable] };
          for (const each of disposablesOf(inside, 'disp1234'))
            expect(found.map((one) => one.name)).toContain(each.name);
        }
      }),
      RUNS,
    );
  });

  test('with a line that denies every call to every disposable no qube but dom0 starts any.', () => {
    fc.assert(
      fc.property(anySystem, fc.constantFrom('a', 'b', 'c', 'd'), (system, name) => {
        const none = [{ service: '*', source: '*', dest: '*', action: 'deny' }] as const;
        const qube = system.qubes.find((each) => each.name === name);
        if (qube?.klass === 'AdminVM') return;
        expect(disposablesOf({ ...system, policy: none }, name)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('as shipped, a qube starts something exactly if it has a disposable template.', () => {
    fc.assert(
      fc.property(anySystem, fc.constantFrom('a', 'b', 'c', 'd'), (drawn, name) => {
        const system = { ...drawn, policy: [] };
        const [first] = disposablesOf(system, name);
        expect(first?.name ?? null).toBe(dispvmOf(system, name));
      }),
      RUNS,
    );
  });

  test('who asks is never told more than the calls say: a way that is open is one that dom0 allows unasked.', () => {
    fc.assert(
      fc.property(anySystem, fc.constantFrom('a', 'b', 'c', 'd'), (system, name) => {
        const open = disposablesOf(system, name).length > 0;
        const dests = ['@dispvm', ...POOL.map((each) => `@dispvm:${each}`)];
        const allowed = DISPOSABLE_SERVICES.some((service) =>
          dests.some((dest) => mayStart(system, name, service, dest) === 'allow'),
        );
        if (open) expect(allowed).toBe(true);
      }),
      RUNS,
    );
  });
});
