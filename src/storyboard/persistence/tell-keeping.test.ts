import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WRITES, type DeedName } from '#model/persistence/deed.ts';
import { KIND_NAMES, type KindName } from '#model/persistence/kind.ts';
import type { Target } from '#model/persistence/keeping-story.ts';
import { KEEPING_STORIES } from '#scenarios/persistence/index.ts';
import { tellKeeping, type Part, type ToldStep } from './tell-keeping.ts';

function told(name: string, kinds?: readonly KindName[]): ToldStep[] {
  const story = KEEPING_STORIES.find((each) => each.name === name);
  if (!story) throw new Error(`There is no story called ${name}.`);
  return tellKeeping(kinds ?? story.kinds, story.keeping, story.beats);
}

const steps = (name: string, kind: KindName): Part[] =>
  told(name).flatMap(({ shown }) => shown.filter((part) => part.kind === kind));

/** The paths of a tray that are there, each with its standing. */
const lying = (part: Part | undefined, title: string): string[] =>
  (part?.trays ?? [])
    .filter((tray) => tray.title === title)
    .flatMap(({ items }) => items.map(({ path, standing }) => `${path} ${standing}`));

describe('what the captions claim', () => {
  test('“What a restart forgets”: malware in ~/.bashrc is back in the app qube, and not in the disposable', () => {
    const terminal = told('bashrc')[3];
    expect(terminal?.shown.map(({ infected }) => infected)).toEqual([true, false]);
    expect(terminal?.shown.map(({ cameTo }) => cameTo)).toEqual([
      'The malware is still there, and runs again.',
      'No malware runs: it is gone.',
    ]);
  });

  test('“What a restart forgets”: the program is gone from both, the note is kept by the app qube alone', () => {
    const [app, disposable] = told('bashrc')[2]?.shown ?? [];
    expect(lying(app, 'root')).toEqual(['/usr/bin/gimp gone']);
    expect(lying(app, '/rw')).toEqual(['~/notes.txt stays', '~/.bashrc stays']);
    expect(lying(disposable, '/rw')).toEqual(['~/notes.txt gone', '~/.bashrc gone']);
  });

  test('“What a restart forgets”: the update arrives with the last restart, and the malware is still there', () => {
    const app = steps('bashrc', 'app');
    expect(app.map((part) => lying(part, 'root').includes('/usr/lib/libssl.so copied'))).toEqual([
      ...Array<boolean>(6).fill(false),
      true,
    ]);
    expect(lying(app.at(-1), '/rw')).toContain('~/.bashrc stays');
  });

  test('“Where to install a program”: in the template, with a stop and a restart; a standalone gets nothing', () => {
    const programs = steps('install', 'app').map((part) => lying(part, 'root').join());
    expect(programs.map((each) => each.includes('/usr/bin/gimp copied'))).toEqual([
      false,
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(programs[1]).toContain('/usr/bin/gimp gone');
    expect(lying(steps('install', 'standalone').at(-1), 'root').join()).not.toContain('libssl');
  });

  test('“What a disposable starts from”: its own malware is gone, its template’s is in every new one', () => {
    const all = told('disposable-template');
    expect(all[1]?.shown.every((part) => lying(part, '/rw').includes('~/.bashrc gone'))).toBe(true);
    expect(all.at(-1)?.shown.map(({ infected }) => infected)).toEqual([true, true]);
  });

  test('“Two service qubes, two kinds”: after a restart sys-net runs the malware of its /rw, sys-firewall has none', () => {
    expect(told('service')[2]?.shown.map(({ name, infected }) => [name, infected])).toEqual([
      ['sys-net', true],
      ['sys-firewall', false],
    ]);
  });

  test('“An app qube that keeps one file”: the listed note is there after a restart, ~/.bashrc is not', () => {
    const [app] = told('custom-persist')[2]?.shown ?? [];
    expect(lying(app, '/rw')).toContain('~/notes.txt stays');
    expect(lying(app, 'root')).toContain('~/.bashrc gone');
    expect(told('custom-persist')[3]?.shown[0]?.infected).toBe(false);
  });
});

describe('a story told', () => {
  test.each(KEEPING_STORIES)('of $name has five to nine steps, or four if it has one qube', (story) => {
    expect(story.beats.length).toBeGreaterThanOrEqual(story.kinds.length > 1 ? 5 : 4);
    expect(story.beats.length).toBeLessThanOrEqual(9);
  });

  test('says what came of a step in each qube', () => {
    expect(told('bashrc')[1]?.shown.map(({ cameTo }) => cameTo)).toEqual([
      'Saved: the note and the malware in ~/.bashrc. Thrown away: the program.',
      'It is removed from the system, with everything in it.',
    ]);
  });

  test('with dom0 in the place of the app qube says what cannot be done in it', () => {
    const [first] = told('service', ['dom0']);
    expect(first?.shown[0]?.trays.map(({ title }) => title)).toEqual(['its own disk', 'swap']);
    expect(told('service', ['dom0'])[2]?.bases).toEqual([]);
  });

  test('names a deed for a template that there is not, and changes nothing', () => {
    const all = told('bashrc', ['standalone']);
    expect(all[4]?.did).toBe('You start the template. In the template, you install a security update.');
    expect(all[4]?.shown[0]?.cameTo).toBe('No change: its root is its own.');
    expect(lying(all.at(-1)?.shown[0], 'root')).toEqual(['/usr/bin/gimp stays']);
  });

  test('says so when a halted qube is to take a file', () => {
    const [, second] = tellKeeping(['app'], undefined, [
      { tick: 'stop', acts: [{ deed: 'stop', in: 'shown' }] },
      { tick: 'save', acts: [{ deed: 'save', in: 'shown' }] },
    ]);
    expect(second?.shown[0]?.cameTo).toBe('It is not running, so nothing can be done in it.');
  });
});

test('whatever a reader does, every step says what was done and what it came to in every qube', () => {
  const deeds: DeedName[] = [...(Object.keys(WRITES) as DeedName[]), 'start', 'stop', 'restart', 'use'];
  const anyActs = fc.array(
    fc.record({
      deed: fc.constantFrom(...deeds),
      in: fc.constantFrom<Target>('shown', 'template', 'disposable-template'),
    }),
    { minLength: 1, maxLength: 8 },
  );
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...KIND_NAMES), { minLength: 1, maxLength: 2 }),
      anyActs,
      (kinds, acts) => {
        for (const { did, shown } of tellKeeping(
          kinds,
          undefined,
          acts.map((act) => ({ tick: '', acts: [act] })),
        )) {
          expect(did).toMatch(/^[A-Z~/].*\.$/);
          expect(shown.map(({ kind }) => kind)).toEqual(kinds);
          for (const { cameTo } of shown) expect(cameTo).toMatch(/^(?:[A-Z]|dom0 ).+\.$/);
        }
      },
    ),
    { numRuns: 1000 },
  );
});
