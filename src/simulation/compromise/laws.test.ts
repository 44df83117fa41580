import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Compartment, Machine } from '#model/machine.ts';
import { household } from '#scenarios/household.ts';
import { spread } from './spread.ts';
import { standings } from './standing.ts';
import { tapOf } from './traffic.ts';

const RUNS = { numRuns: 1000 };

/** Two of the qubes have names that the shipped policy has. */
const nameAt = (i: number): string => ['sys-net', 'q1', 'sys-whonix'][i] ?? `q${String(i)}`;

/** Compartments of every kind; a netvm and a template stand before what uses them, so no loop can be. */
const compartments: fc.Arbitrary<Compartment[]> = fc
  .array(
    fc.record({
      klass: fc.constantFrom<Compartment['klass']>('AppVM', 'DispVM', 'TemplateVM', 'StandaloneVM'),
      netvm: fc.option(fc.nat(30)),
      template: fc.option(fc.nat(30)),
      device: fc.option(fc.constantFrom('network card' as const, 'USB controllers' as const)),
      whonix: fc.boolean(),
      provides: fc.boolean(),
    }),
    { minLength: 2, maxLength: 12 },
  )
  .map((drawn) => [
    ...drawn.map(({ klass, netvm, template, device, whonix, provides }, i): Compartment => {
      const isTemplate = klass === 'TemplateVM';
      return {
        name: nameAt(i),
        klass,
        label: 'red',
        purpose: '',
        holds: [],
        netvm: netvm === null || i === 0 || isTemplate ? null : nameAt(netvm % i),
        ...(template === null || i === 0 || isTemplate ? {} : { template: nameAt(template % i) }),
        ...(device === null ? {} : { device }),
        ...(provides && !isTemplate ? { provides_network: true } : {}),
        ...(whonix && isTemplate ? { tags: ['whonix-updatevm'] } : {}),
      };
    }),
    { name: 'dom0', klass: 'AdminVM', label: 'black', purpose: '', holds: [], netvm: null },
  ]);

const machines: fc.Arbitrary<Machine> = fc.record({
  title: fc.constant('any'),
  compartments,
  keyboard: fc.constantFrom('built-in' as const, 'USB' as const),
  iommu: fc.boolean(),
  traffic: fc.constant(household.traffic),
});

/** A machine, and two sets of its compartments. */
const attacks = machines.chain((machine) => {
  const some = fc.subarray(machine.compartments.map(({ name }) => name));
  return fc.tuple(fc.constant(machine), some, some);
});

/** Which qube fetches a compartment's updates, as 90-default.policy has it. */
function proxyOf({ klass, tags = [] }: Compartment): string | undefined {
  if (tags.includes('whonix-updatevm')) return 'sys-whonix';
  return klass === 'TemplateVM' ? 'sys-net' : undefined;
}

const named = (machine: Machine, name: string): Compartment => {
  const found = machine.compartments.find((each) => each.name === name);
  if (!found) throw new RangeError(name);
  return found;
};

describe('Whatever the machine and whatever is taken,', () => {
  test('who takes more has more.', () => {
    fc.assert(
      fc.property(attacks, ([machine, some, more]) => {
        const both = spread(machine, [...some, ...more]);
        for (const name of spread(machine, some).keys()) expect(both.has(name)).toBe(true);
      }),
      RUNS,
    );
  });

  test('what can be attacked has a taken client, a taken net qube, the updates proxy or a disposable between.', () => {
    fc.assert(
      fc.property(attacks, ([machine, some]) => {
        const had = spread(machine, some);
        const owned = machine.compartments.filter(({ name }) => had.has(name));
        for (const { name, standing } of standings(machine, some)) {
          if (standing !== 'reachable') continue;
          const one = named(machine, name);
          const linked = owned.some((by) => by.netvm === name || by.name === one.netvm);
          // The installer's disposable template is not among these: it is behind the qube with the card.
          const card = one.provides_network === true && one.device === 'network card';
          const disposables = machine.compartments.some(
            ({ netvm, klass }) => netvm === name && (klass === 'AppVM' || klass === 'DispVM'),
          );
          const proxied = owned.some((by) => proxyOf(by) === name || proxyOf(one) === by.name);
          expect(linked || proxied || disposables || card).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('a qube with no net qube, no clients, no hardware, no updates proxy and no taken template holds, unless the bottom falls.', () => {
    fc.assert(
      fc.property(attacks, ([machine, some]) => {
        const had = spread(machine, some);
        if (had.has('dom0')) return;
        for (const { name, standing } of standings(machine, some)) {
          const one = named(machine, name);
          const alone =
            one.netvm === null &&
            one.device === undefined &&
            one.klass !== 'TemplateVM' &&
            !['sys-net', 'sys-whonix'].includes(name) &&
            !machine.compartments.some(({ netvm }) => netvm === name) &&
            !(one.template !== undefined && had.has(one.template));
          if (alone && !some.includes(name)) expect(standing).toBe('holds');
        }
      }),
      RUNS,
    );
  });

  test('where no disposable may be started, none makes a road.', () => {
    fc.assert(
      fc.property(attacks, ([drawn, some]) => {
        const machine: Machine = {
          ...drawn,
          policy: [{ service: '*', source: '*', dest: '*', action: 'deny' }],
        };
        for (const { rule } of standings(machine, some))
          if (!spread(machine, some).has('dom0')) expect(rule).not.toBe('disposable-behind');
      }),
      RUNS,
    );
  });

  test('dom0 falls only if it is taken, or hardware gives it.', () => {
    fc.assert(
      fc.property(attacks, ([machine, some]) => {
        const had = spread(machine, some);
        if (!had.has('dom0') || some.includes('dom0')) return;
        const hardware = machine.compartments.some(
          ({ name, device }) =>
            had.has(name) &&
            ((device !== undefined && !machine.iommu) ||
              (device === 'USB controllers' && machine.keyboard === 'USB')),
        );
        expect(hardware).toBe(true);
      }),
      RUNS,
    );
  });

  test('every compartment stands in exactly one way, with a sentence.', () => {
    fc.assert(
      fc.property(attacks, ([machine, some]) => {
        const all = standings(machine, some);
        expect(all.map(({ name }) => name)).toEqual(machine.compartments.map(({ name }) => name));
        if (some.length > 0) for (const { sentence } of all) expect(sentence).toMatch(/^\S.*\.$/);
      }),
      RUNS,
    );
  });
});

test('Who takes more of the household loses it no secret less.', () => {
  const tap = tapOf(household);
  const names = household.compartments.map(({ name }) => name);
  const learnt = (taken: string[]): Set<string> => {
    const owned = [...spread(household, taken).keys()];
    // What a taken qube sends is its attacker's from the start.
    const own = owned.flatMap((name) =>
      ['site-name', 'contents', 'mirrors'].map((what) => `${name}: ${what}`),
    );
    const heard = tap(owned).flatMap(({ of, what, verdict }) =>
      verdict === 'visible' ? [what === 'home-address' ? what : `${of}: ${what}`] : [],
    );
    return new Set([...own, ...heard]);
  };
  fc.assert(
    fc.property(fc.subarray(names), fc.subarray(names), (some, more) => {
      const both = learnt([...some, ...more]);
      for (const each of learnt(some)) expect(both).toContain(each);
    }),
    RUNS,
  );
});
