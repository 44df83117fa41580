import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Compartment, Machine } from '#model/machine.ts';
import { household } from '#scenarios/household.ts';
import { spread } from './spread.ts';
import { standings } from './standing.ts';
import { tapOf } from './traffic.ts';

const RUNS = { numRuns: 1000 };

/** Compartments of every kind; a netvm and a template stand before what uses them, so no loop can be. */
const compartments: fc.Arbitrary<Compartment[]> = fc
  .array(
    fc.record({
      klass: fc.constantFrom<Compartment['klass']>('AppVM', 'DispVM', 'TemplateVM', 'StandaloneVM'),
      netvm: fc.option(fc.nat(30)),
      template: fc.option(fc.nat(30)),
      device: fc.option(fc.constantFrom('network card' as const, 'USB controllers' as const)),
    }),
    { minLength: 2, maxLength: 12 },
  )
  .map((drawn) => [
    ...drawn.map(({ klass, netvm, template, device }, i): Compartment => {
      const isTemplate = klass === 'TemplateVM';
      return {
        name: `q${String(i)}`,
        klass,
        label: 'red',
        purpose: '',
        holds: [],
        netvm: netvm === null || i === 0 || isTemplate ? null : `q${String(netvm % i)}`,
        ...(template === null || i === 0 || isTemplate ? {} : { template: `q${String(template % i)}` }),
        ...(device === null ? {} : { device }),
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

  test('what can be attacked has a taken client, a taken net qube, or the updates proxy between.', () => {
    fc.assert(
      fc.property(attacks, ([machine, some]) => {
        const had = spread(machine, some);
        const owned = machine.compartments.filter(({ name }) => had.has(name));
        for (const { name, standing } of standings(machine, some)) {
          if (standing !== 'reachable') continue;
          const one = named(machine, name);
          const linked = owned.some((by) => by.netvm === name || by.name === one.netvm);
          const proxied =
            (one.klass === 'TemplateVM' && owned.some(({ device }) => device === 'network card')) ||
            (one.device === 'network card' && owned.some(({ klass }) => klass === 'TemplateVM'));
          expect(linked || proxied).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('a qube with no net qube, no clients, no hardware and no taken template holds, unless the bottom falls.', () => {
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
            !machine.compartments.some(({ netvm }) => netvm === name) &&
            !(one.template !== undefined && had.has(one.template));
          if (alone && !some.includes(name)) expect(standing).toBe('holds');
        }
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
    const own = owned.flatMap((name) => [`${name}: the site’s name`, `${name}: the contents`]);
    const heard = tap(owned).flatMap(({ of, what, verdict }) =>
      verdict === 'visible' ? [what === 'your home’s address' ? what : `${of}: ${what}`] : [],
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
}, 60_000);
