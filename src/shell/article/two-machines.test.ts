import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LABELS } from '#model/label.ts';
import type { Compartment } from '#model/machine.ts';
import { household, monolith } from '#scenarios/household.ts';
import { drawn, TWO_MACHINES } from './two-machines.ts';

const [desktop, qubes] = TWO_MACHINES;
const named = (name: string) => qubes?.boxes.find((each) => each.name === name);
const of = (name: string): Compartment | undefined =>
  household.compartments.find((each) => each.name === name);

describe('The two machines of “Everything is a VM”', () => {
  test('Each qube has the label that it has in every other figure; the desktop has none.', () => {
    expect(named('trusted')?.label?.name).toBe('yellow');
    for (const { name, label } of qubes?.boxes ?? []) expect(label?.name).toBe(of(name)?.label);
    expect(desktop?.boxes.map(({ label }) => label)).toEqual([undefined]);
  });

  test('Both hold the same things, and every qube that holds something is there.', () => {
    const things = (machine: typeof desktop) => machine?.boxes.flatMap(({ holds }) => holds);
    expect(things(qubes)).toEqual(things(desktop));
    expect(qubes?.boxes.map(({ name }) => name)).toEqual(
      household.compartments.filter(({ holds }) => holds.length > 0).map(({ name }) => name),
    );
  });

  test('A page that breaks the browser costs the desktop everything, and Qubes OS what is in that qube.', () => {
    expect(desktop?.toll).toMatch(/^The attacker has all \d+\.$/);
    expect(qubes?.boxes.filter(({ lost }) => lost).map(({ name }) => name)).toEqual(['untrusted']);
    expect(qubes?.toll).toBe(
      `The attacker has 2 of ${String(monolith.compartments[0]?.holds.length)}: downloads and the forum’s session.`,
    );
  });

  test('A template that falls takes the boxes that boot from it, so what is drawn is not what was typed.', () => {
    const after = drawn(household, ['debian-13-xfce']);
    expect(after.boxes.filter(({ lost }) => lost).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['trusted', 'personal', 'untrusted', 'vault']),
    );
  });

  test('dom0 is said to have no network because it has none.', () => {
    expect(qubes?.floor).toBe('Xen, with dom0 apart: no network');
    const online = household.compartments.map((each) =>
      each.klass === 'AdminVM' ? { ...each, netvm: 'sys-net' } : each,
    );
    expect(drawn({ ...household, compartments: online }, []).floor).toBe('Xen, with dom0 apart');
    expect(desktop?.floor).toBe('One operating system');
  });

  test('Every label has its exact colour, and a text colour that can be read on it.', () => {
    const css = readFileSync(new URL('two-machines.css', import.meta.url), 'utf8');
    const long = (short: string): string => short.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
    const painted: Record<string, string[]> = {};
    for (const [, name = '', background = '', colour = ''] of css.matchAll(
      /\.tm-bar\.(\w+) \{\s+background: (#\w+);\s+color: (#\w+);/g,
    ))
      painted[name] = [long(background), long(colour)];
    expect(painted).toEqual(
      Object.fromEntries(Object.entries(LABELS).map(([name, { colour, text }]) => [name, [colour, text]])),
    );
  });
});
