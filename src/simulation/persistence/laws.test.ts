import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WRITES, type Act, type DeedName, type WriteName } from '#model/persistence/deed.ts';
import { KIND_NAMES } from '#model/persistence/kind.ts';
import { SWAP, type Keeping } from '#model/persistence/mount.ts';
import type { QubeState, System } from '#model/persistence/system.ts';
import { act, begin } from './act.ts';
import { fateOf } from './file-fate.ts';

const RUNS = { numRuns: 1000 };

const WRITE_NAMES = Object.keys(WRITES) as [WriteName, ...WriteName[]];
const DEEDS: DeedName[] = [...WRITE_NAMES, 'start', 'stop', 'restart', 'use'];
const paths = Object.values(WRITES).map(({ path }): string => path);
const anyPath = fc.constantFrom(...paths, '/home', '/etc', '/var/lib/tor', '/homework', '/usr/localised');
const keeping: fc.Arbitrary<Keeping> = fc.record(
  { binds: fc.array(anyPath, { maxLength: 3 }), only: fc.array(anyPath, { maxLength: 3 }) },
  { requiredKeys: ['binds'] },
);
const kinds = fc.uniqueArray(fc.constantFrom(...KIND_NAMES), { minLength: 1, maxLength: 4 });
const anyAct: fc.Arbitrary<Act> = fc.record({
  deed: fc.constantFrom(...DEEDS),
  in: fc.uniqueArray(fc.constantFrom(...KIND_NAMES), { minLength: 1, maxLength: 3 }),
});
const story = fc.record({ kinds, keeping, acts: fc.array(anyAct, { maxLength: 14 }) });

function everyStory(law: (system: System, before: System, last: Act | undefined) => void): void {
  fc.assert(
    fc.property(story, ({ kinds, keeping, acts }) => {
      let system = begin(kinds, keeping);
      law(system, system, undefined);
      for (const each of acts) {
        const next = act(system, each).system;
        law(next, system, each);
        system = next;
      }
    }),
    RUNS,
  );
}

const qubes = (system: System): QubeState[] => Object.values(system);

test('every file of a running qube stands on the disk that its fate names', () => {
  everyStory((system) => {
    for (const { kind, keeping, live } of qubes(system))
      for (const volume of ['root', 'private', 'volatile'] as const)
        for (const entry of Object.values(live?.[volume] ?? {}))
          if (entry.from === undefined) expect(fateOf(entry, kind, keeping).volume).toBe(volume);
  });
});

test('a file is there after a restart, the same and on the same disk, exactly if its fate says so', () => {
  everyStory((system) => {
    for (const { kind, keeping, live } of qubes(system)) {
      if (!live) continue;
      const again = act(system, { deed: 'restart', in: [kind] }).system[kind]?.live;
      for (const volume of ['root', 'private', 'volatile'] as const)
        for (const entry of Object.values(live[volume])) {
          const left = again?.[volume][entry.path];
          const same = left?.from === entry.from && left?.malware === entry.malware;
          expect(left !== undefined && same).toBe(fateOf(entry, kind, keeping).kept);
        }
    }
  });
});

test('what is done in one qube changes no other one', () => {
  everyStory((system, before, last) => {
    if (!last) return;
    for (const { kind } of qubes(system))
      if (!last.in.includes(kind)) expect(system[kind]).toBe(before[kind]);
  });
});

test('nothing is ever in swap at a start', () => {
  everyStory((system, before) => {
    for (const { kind, starts, live } of qubes(system))
      if (starts !== before[kind]?.starts) expect(Object.keys(live?.volatile ?? {})).toEqual([]);
  });
});

test('a halted qube has nothing running and no swap saved', () => {
  everyStory((system) => {
    for (const { live, infected, saved } of qubes(system)) {
      if (!live) expect(infected).toBe(false);
      expect(Object.keys(saved.root)).not.toContain(SWAP);
      expect(Object.keys(saved.private)).not.toContain(SWAP);
    }
  });
});

test('a disposable never saves anything, and an app qube never saves its root', () => {
  everyStory((system) => {
    for (const { kind, saved } of qubes(system)) {
      if (kind === 'disposable' || kind === 'named-disposable') expect(saved.private).toEqual({});
      if (!['dom0', 'template', 'standalone'].includes(kind)) expect(saved.root).toEqual({});
    }
  });
});
