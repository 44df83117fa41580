import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PATHS, type Plan } from '#model/compartments/plan.ts';
import { EXAMPLES } from '#scenarios/compartments/index.ts';
import { anyPlan } from './arbitrary-plan.ts';
import { commandText } from './commands.ts';
import { freshMachine } from './dom0-machine.ts';
import { carryOut, shellWords } from './dom0-parser.ts';
import { applyStates } from './dom0-salt.ts';
import { saltText, TOP_TEXT } from './salt.ts';
import { RUNS, planWith, expectAsPlanned } from '../../../tests/samples/commands.ts';

/** A VPN qube, the disposable template behind it, and a qube that uses both, all of them made anew. */
const NEW_QUBES = [
  '',
  "'sys-vpn':",
  '  qvm.vm:',
  '    - present:',
  "      - template: 'debian-13-xfce'",
  "      - label: 'green'",
  "      - flags: [ 'net' ]",
  '    - prefs:',
  '      - default-dispvm: ""',
  '      - netvm: ""',
  '      - provides-network: true',
  '    - features:',
  "      - enable: [ 'service.network-manager' ]",
  '    - firewall:',
  '      - set:',
  "        - 'action=accept dsthost=203.0.113.7 proto=udp dstports=51820'",
  "        - 'action=drop'",
  '    - failhard: true',
  '',
  "'sys-vpn joins its network':",
  '  qvm.prefs:',
  "    - name: 'sys-vpn'",
  "    - netvm: 'sys-firewall'",
  '    - failhard: true',
  '',
  "'vpn-dvm':",
  '  qvm.vm:',
  '    - present:',
  "      - template: 'debian-13-xfce'",
  "      - label: 'red'",
  "      - flags: [ 'net' ]",
  '    - prefs:',
  '      - default-dispvm: ""',
  '      - template-for-dispvms: true',
  '      - netvm: ""',
  '      - provides-network: false',
  '    - failhard: true',
  '',
  "'vpn-dvm joins its network':",
  '  qvm.prefs:',
  "    - name: 'vpn-dvm'",
  "    - default-dispvm: 'vpn-dvm'",
  "    - netvm: 'sys-vpn'",
  '    - failhard: true',
  '',
  "'bank':",
  '  qvm.vm:',
  '    - present:',
  "      - template: 'debian-13-xfce'",
  "      - label: 'green'",
  "      - flags: [ 'net' ]",
  '    - prefs:',
  '      - default-dispvm: ""',
  '      - netvm: ""',
  '      - provides-network: false',
  '    - failhard: true',
  '',
  "'bank joins its network':",
  '  qvm.prefs:',
  "    - name: 'bank'",
  "    - default-dispvm: 'vpn-dvm'",
  "    - netvm: 'sys-vpn'",
  '    - failhard: true',
  '',
];

describe('the states for Salt', () => {
  const statesOf = (plan: Plan): string[] =>
    saltText(plan)
      .split('\n')
      .filter((line) => !line.startsWith('#'));

  test('have the form that the manual of the module shows, and each ends the run when it fails', () => {
    expect(statesOf(planWith({}))).toEqual(NEW_QUBES);
  });

  test('cut a qube of the installer off, shut it down, change it, and only then give it network', () => {
    const tor = planWith({ name: 'untrusted', template: 'whonix-workstation-18', path: 'tor', label: 'red' });
    expect(statesOf(tor)).toEqual([
      '',
      "'untrusted leaves its network':",
      '  qvm.prefs:',
      "    - name: 'untrusted'",
      '    - netvm: ""',
      '    - default-dispvm: ""',
      '    - failhard: true',
      '',
      "'untrusted is shut down':",
      '  qvm.shutdown:',
      "    - name: 'untrusted'",
      '    - failhard: true',
      '',
      "'untrusted':",
      '  qvm.vm:',
      '    - prefs:',
      "      - label: 'red'",
      "      - template: 'whonix-workstation-18'",
      '    - tags:',
      "      - add: [ 'anon-vm' ]",
      '    - failhard: true',
      '',
      "'untrusted joins its network':",
      '  qvm.prefs:',
      "    - name: 'untrusted'",
      "    - default-dispvm: 'whonix-workstation-18-dvm'",
      "    - netvm: 'sys-whonix'",
      '    - failhard: true',
      '',
    ]);
  });

  test.each(EXAMPLES)('of the example $name do on a new machine what it says', ({ plan }) => {
    expectAsPlanned(applyStates(saltText(plan)), plan);
  });

  test('of any plan leave the machine as the commands do', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        if (plan.qubes.length === 0) return;
        const bySalt = applyStates(saltText(plan));
        expectAsPlanned(bySalt, plan);
        const ofCommands = carryOut(commandText(plan));
        for (const [name, { properties, tags }] of ofCommands) {
          expect(bySalt.get(name)?.properties).toEqual(properties);
          expect(bySalt.get(name)?.tags).toEqual(tags);
        }
      }),
      RUNS,
    );
  });

  test('a name that YAML would read as yes or no stays a name', () => {
    expect(applyStates(saltText(planWith({ name: 'yes' }, { name: 'Null' }))).has('yes')).toBe(true);
  });

  test('the top file gives them to dom0', () => {
    expect(TOP_TEXT).toBe('base:\n  dom0:\n    - compartments\n');
  });
});

test('every net qube on a path is there on a new machine, or made by the plan', () => {
  const there = freshMachine();
  const made = ['sys-vpn'];
  for (const name of Object.values(PATHS).flat()) expect(there.has(name) || made.includes(name)).toBe(true);
});

test.each([
  ['# a comment', []],
  ["a 'b c'\\''d' \"\"", ['a', "b c'd", '']],
])('the shell of these tests reads %j as %j', (line, words) => {
  expect(shellWords(line)).toEqual(words);
});

test.each(['qvm-create; reboot', 'a $(b)', 'a `b`', "a 'b", 'a "$b"', 'a > b', 'a & b', 'a\tb', 'a *'])(
  'the shell of these tests refuses %j',
  (line) => {
    expect(() => shellWords(line)).toThrow();
  },
);

test.each([
  [
    'a net qube that is not there',
    'qvm-create --class AppVM --template debian-13-xfce --label red --property netvm=sys-vpn a',
  ],
  ['a net qube that gives no network', 'qvm-prefs work netvm vault'],
  ['a name that is there already', 'qvm-create --class AppVM --template debian-13-xfce --label red work'],
  ['a label that is not one', 'qvm-prefs work label pink'],
  ['a template that is not one', 'qvm-prefs work template vault'],
  ['ports without a protocol', 'qvm-firewall work add accept dsthost=203.0.113.7 dstports=1'],
  ['a word too many', 'qvm-tags work add a b'],
])('the machine of these tests refuses %s', (_, line) => {
  expect(() => carryOut(line)).toThrow();
});
