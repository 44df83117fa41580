import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan } from '#model/compartments/plan.ts';
import { EXAMPLES } from '#scenarios/compartments/index.ts';
import { anyBefore, machineOf, type Before } from './arbitrary-machine.ts';
import { anyPlanOfMachine } from './arbitrary-plan.ts';
import { commandText } from './commands.ts';
import { called, freshMachine, type Machine } from './dom0-machine.ts';
import { carryOutLine, linesIn } from './dom0-parser.ts';
import { statesIn } from './dom0-salt.ts';
import { PLANNED, exposureOf, isWithin, type Exposure } from './exposure.ts';
import { saltText } from './salt.ts';

const RUNS = { numRuns: 500 };

/** One thing that an export does; Salt stops for good at the first that fails, a paste into a shell does not. */
interface Step {
  readonly does: string;
  readonly to: (machine: Machine) => void;
}

const lines = (plan: Plan): Step[] =>
  linesIn(commandText(plan)).map((line) => ({ does: line, to: (machine) => carryOutLine(line, machine) }));
const states = (plan: Plan): Step[] =>
  plan.qubes.length === 0
    ? []
    : statesIn(saltText(plan)).flatMap(({ steps, failhard }) => {
        expect(failhard).toBe(true);
        return steps;
      });

/** What the plan says of a qube; nothing is planned for a qube that is not in it. */
function plannedFor({ qubes }: Plan, name: string): Exposure | undefined {
  const found = qubes.find((qube) => qube.name === name);
  if (found) return PLANNED[found.path];
  return { 'sys-vpn': PLANNED.endpoint, 'vpn-dvm': PLANNED.vpn }[name];
}

const exposuresOf = (machine: Machine): Map<string, Exposure> =>
  new Map([...machine.keys()].map((name) => [name, exposureOf(machine, name)]));

/** Every qube that is more open than it was, and than the plan says, with what has been done up to then. */
function tooOpen(plan: Plan, before: Map<string, Exposure>, machine: Machine, does: string): string[] {
  return [...machine.keys()].flatMap((name) => {
    const now = exposureOf(machine, name);
    const bounds = [before.get(name), plannedFor(plan, name)];
    // Salt creates a qube in one step and closes its disposables in the next. Until then nothing has run in it.
    const made = does === `create ${name}` && !before.has(name);
    const own = made
      ? now.filter((_, i) => i === 0 && called(machine, name).properties.get('netvm') !== '')
      : now;
    return bounds.some((bound) => bound && isWithin(own, bound)) ? [] : [`${name} after “${does}”`];
  });
}

/** Goes through the steps until one is refused; with `on`, past it. Out: every qube that is too open at any moment. */
function faults(plan: Plan, before: Before, steps: readonly Step[], on = false): string[] {
  const machine = machineOf(before);
  const then = exposuresOf(machine);
  const found: string[] = [];
  for (const { does, to } of steps) {
    let refused = false;
    try {
      to(machine);
    } catch {
      refused = true;
    }
    found.push(...tooOpen(plan, then, machine, does));
    if (refused && !on) break;
  }
  return found;
}

describe.each([
  ['the commands, line by line', lines],
  ['the states for Salt, step by step', states],
])('%s, wherever they end', (_, stepsOf) => {
  test('leave no qube more open than it was, or than the plan says', () => {
    fc.assert(
      fc.property(anyPlanOfMachine, anyBefore, (plan, before) => {
        expect(faults(plan, before, stepsOf(plan))).toEqual([]);
      }),
      RUNS,
    );
  });

  test('leave none more open where a reader goes on after a line that was refused', () => {
    fc.assert(
      fc.property(anyPlanOfMachine, anyBefore, (plan, before) => {
        expect(faults(plan, before, stepsOf(plan), true)).toEqual([]);
      }),
      RUNS,
    );
  });

  test.each(EXAMPLES)('do so for the example $name on a machine where everything runs', ({ plan }) => {
    const all: Before = {
      whonix: true,
      running: ['personal', 'work', 'untrusted', 'vault', 'anon-whonix', 'sys-whonix'],
      fedora: [],
      closed: [],
      offline: [],
      gone: [],
    };
    expect(faults(plan, all, stepsOf(plan))).toEqual([]);
  });

  test('end where they would have ended when they are gone on with after a break', () => {
    fc.assert(
      fc.property(anyPlanOfMachine, anyBefore, fc.nat(), (plan, before, at) => {
        const whole = { ...before, whonix: true, gone: [] };
        const steps = stepsOf(plan);
        const [once, twice] = [machineOf(whole), machineOf(whole)];
        for (const { to } of steps) to(once);
        const end = steps.length === 0 ? 0 : at % steps.length;
        for (const { to } of steps.slice(0, end)) to(twice);
        const again = stepsOf === states ? steps : steps.slice(end);
        for (const { to } of again) to(twice);
        expect(twice).toEqual(once);
      }),
      RUNS,
    );
  });

  test('leave a qube that is to use Tor without any way out where its template cannot be changed', () => {
    const plan: Plan = {
      activities: [],
      endpoint: { address: '203.0.113.7', port: 51820 },
      qubes: [{ name: 'untrusted', label: 'red', template: 'whonix-workstation-18', path: 'tor', holds: [] }],
    };
    const machine = freshMachine();
    machine.delete('whonix-workstation-18');
    expect(exposureOf(machine, 'untrusted')).toContainEqual({ by: 'clear', to: 'all' });
    let refused = '';
    for (const { does, to } of stepsOf(plan)) {
      try {
        to(machine);
      } catch {
        refused = does;
        break;
      }
    }
    expect(refused).toMatch(/template/);
    expect(exposureOf(machine, 'untrusted')).toEqual([]);
  });

  test('do what the plan says, in the end', () => {
    fc.assert(
      fc.property(anyPlanOfMachine, anyBefore, (plan, before) => {
        const machine = machineOf({ ...before, whonix: true, gone: [] });
        const then = exposuresOf(machine);
        for (const { to } of stepsOf(plan)) to(machine);
        for (const { name, path } of plan.qubes) {
          const now = exposureOf(machine, name);
          expect(isWithin(now, PLANNED[path])).toBe(true);
          expect(isWithin(PLANNED[path], now)).toBe(true);
        }
        for (const [name, was] of then)
          if (!plan.qubes.some((qube) => qube.name === name)) expect(exposureOf(machine, name)).toEqual(was);
      }),
      RUNS,
    );
  });
});
