import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HOME_PLAN } from '#scenarios/compartments/home.ts';
import { EXAMPLES } from '#scenarios/compartments/index.ts';
import { anyPlan } from '#simulation/compartments/arbitrary-plan.ts';
import { KNOWN } from './activity.ts';
import { adviceOn, planAdviceOf } from './advice.ts';
import { planProblems } from './check-plan.ts';
import type { PlannedQube } from './plan.ts';

const qube = (change: Partial<PlannedQube>): PlannedQube => ({
  name: 'browse',
  label: 'red',
  template: 'debian-13-xfce',
  path: 'tor',
  holds: [],
  ...change,
});
const codesOn = (change: Partial<PlannedQube>): string[] => adviceOn(qube(change)).map(({ code }) => code);

describe('advice', () => {
  test.each([...EXAMPLES.map(({ name, plan }) => [name, plan] as const), ['home', HOME_PLAN] as const])(
    'is not needed for the plan %s, which this site made',
    (_, plan) => {
      expect(planAdviceOf(plan)).toEqual([]);
      expect(planProblems(plan)).toEqual([]);
    },
  );

  test('warns of each qube behind Tor that is not made on Whonix’ workstation, and of no other', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const warned = planAdviceOf(plan).filter(({ code }) => code === 'P050');
        expect(warned.map(({ about }) => about)).toEqual(
          plan.qubes
            .filter(({ path, template }) => path === 'tor' && !template.startsWith('whonix-workstation'))
            .map(({ name }) => name),
        );
      }),
    );
  });

  test.each(['firewall', 'vpn', 'offline'] as const)(
    'warns that nothing of a Whonix workstation goes through Tor by %s',
    (path) => {
      expect(codesOn({ template: 'whonix-workstation-18', path })).toEqual(['P051']);
    },
  );

  test('warns of what needs a network in a qube that has none, and names it', () => {
    const offline = adviceOn(qube({ path: 'offline', holds: ['Passwords', 'Email', 'Shopping'] }));
    expect(offline.map(({ code }) => code)).toEqual(['P052']);
    expect(offline[0]?.means).toContain('Email and Shopping');
    expect(offline[0]?.means).not.toContain('Passwords');
    expect(codesOn({ path: 'offline', holds: ['Passwords', 'Documents', 'Private keys'] })).toEqual([]);
    expect(codesOn({ path: 'firewall', holds: KNOWN.map(({ name }) => name) })).toEqual([]);
  });

  test('warns that a qube which the installer made without Tor keeps what it had, and does not of a new one', () => {
    const template = 'whonix-workstation-18';
    for (const name of ['personal', 'work', 'untrusted', 'vault'])
      expect(codesOn({ name, template })).toEqual(['P053']);
    for (const name of ['anon-whonix', 'browse']) expect(codesOn({ name, template })).toEqual([]);
    expect(codesOn({ name: 'untrusted', path: 'vpn' })).toEqual([]);
  });

  test('keeps nobody from the export: it is no problem', () => {
    const plan = { ...HOME_PLAN, qubes: [qube({})] };
    expect(planAdviceOf(plan)).toHaveLength(1);
    expect(planProblems(plan)).toEqual([]);
  });
});
