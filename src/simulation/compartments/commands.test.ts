import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { planProblems } from '#model/compartments/check-plan.ts';
import { EXAMPLE_ENDPOINT, PATHS, type Plan, type PlannedQube } from '#model/compartments/plan.ts';
import { EXAMPLES } from '#scenarios/compartments/index.ts';
import { anyHostile, anyHostilePlan, anyPlan, anyPlanOfHostileActivities } from './arbitrary-plan.ts';
import { commandText, shellWord } from './commands.ts';
import { freshMachine, type Domain } from './dom0-machine.ts';
import { carryOut, shellWords } from './dom0-parser.ts';
import { applyStates, readYaml } from './dom0-salt.ts';
import { saltText, TOP_TEXT, yamlText } from './salt.ts';

const RUNS = { numRuns: 1000 };
vi.setConfig({ testTimeout: 60_000 });

const BANK: PlannedQube = {
  name: 'bank',
  label: 'green',
  template: 'debian-13-xfce',
  path: 'vpn',
  holds: ['Online banking'],
};
const planWith = (...qubes: Partial<PlannedQube>[]): Plan => ({
  activities: [{ name: 'Online banking', opens: false, keeps: true }],
  endpoint: EXAMPLE_ENDPOINT,
  qubes: qubes.map((qube) => ({ ...BANK, ...qube })),
});
const commandsIn = (text: string): string[] => text.split('\n').filter((line) => /^[^#]/.test(line));

/** What a plan asks for, compared with what a machine has become. */
function expectAsPlanned(machine: ReadonlyMap<string, Domain>, { qubes }: Plan): void {
  for (const { name, label, template, path } of qubes) {
    const found = machine.get(name);
    expect(Object.fromEntries(found?.properties ?? [])).toMatchObject({
      label,
      template,
      netvm: { offline: '', firewall: 'sys-firewall', vpn: 'sys-vpn', tor: 'sys-whonix' }[path],
      provides_network: 'False',
    });
    // Whonix tags what is made on its template by itself.
    const tagged = path === 'tor' || template === 'whonix-workstation-18';
    expect(found?.tags.has('anon-vm')).toBe(tagged);
    if (path !== 'firewall')
      expect(found?.properties.get('default_dispvm')).toBe(
        { offline: '', vpn: 'vpn-dvm', tor: 'whonix-workstation-18-dvm' }[path],
      );
  }
  const vpn = machine.get('sys-vpn');
  expect(vpn !== undefined).toBe(qubes.some(({ path }) => path === 'vpn'));
  if (!vpn) return;
  expect([vpn.properties.get('netvm'), vpn.properties.get('provides_network')]).toEqual([
    'sys-firewall',
    'True',
  ]);
  expect([...vpn.services]).toEqual(['network-manager']);
  expect(vpn.properties.get('default_dispvm')).toBe('');
  expect(Object.fromEntries(machine.get('vpn-dvm')?.properties ?? [])).toMatchObject({
    netvm: 'sys-vpn',
    template_for_dispvms: 'True',
    default_dispvm: 'vpn-dvm',
  });
  const endpoint = 'accept dsthost=203.0.113.7 proto=udp dstports=51820';
  // The end of the list is a drop: writing it down changes nothing.
  expect(vpn.rules.filter((rule) => rule !== 'drop')).toEqual([endpoint]);
}

describe('the commands for dom0', () => {
  test('make the VPN qube, bind it, and give it network; then its disposables; then its client, in the same order', () => {
    expect(commandsIn(commandText(planWith({})))).toEqual([
      'qvm-create --class AppVM --template debian-13-xfce --label green --property provides_network=True --property netvm= --property default_dispvm= sys-vpn',
      'qvm-service sys-vpn network-manager on',
      'qvm-firewall sys-vpn del --rule-no 0',
      'qvm-firewall sys-vpn add accept dsthost=203.0.113.7 proto=udp dstports=51820',
      'qvm-prefs sys-vpn netvm sys-firewall',
      'qvm-create --class AppVM --template debian-13-xfce --label red --property template_for_dispvms=True --property netvm= --property default_dispvm= vpn-dvm',
      'qvm-prefs vpn-dvm default_dispvm vpn-dvm',
      'qvm-prefs vpn-dvm netvm sys-vpn',
      'qvm-create --class AppVM --template debian-13-xfce --label green --property netvm= --property default_dispvm= bank',
      'qvm-prefs bank default_dispvm vpn-dvm',
      'qvm-prefs bank netvm sys-vpn',
    ]);
  });

  test('make an offline qube offline from its first moment, and without disposables', () => {
    expect(commandsIn(commandText(planWith({ path: 'offline' })))).toEqual([
      'qvm-create --class AppVM --template debian-13-xfce --label green --property netvm= --property default_dispvm= bank',
    ]);
  });

  test('make a qube that goes by sys-firewall in one line', () => {
    expect(commandsIn(commandText(planWith({ path: 'firewall' })))).toEqual([
      'qvm-create --class AppVM --template debian-13-xfce --label green --property netvm=sys-firewall bank',
    ]);
  });

  test('tag a qube behind the Tor gateway and give it disposables that use Tor, before it has network', () => {
    expect(commandsIn(commandText(planWith({ path: 'tor' })))).toEqual([
      'qvm-create --class AppVM --template debian-13-xfce --label green --property netvm= --property default_dispvm= bank',
      'qvm-tags bank add anon-vm',
      'qvm-prefs bank default_dispvm whonix-workstation-18-dvm',
      'qvm-prefs bank netvm sys-whonix',
    ]);
  });

  test('cut a qube of the installer off and shut it down before its template is changed', () => {
    expect(commandsIn(commandText(planWith({ name: 'vault', path: 'firewall', label: 'black' })))).toEqual([
      'qvm-prefs vault netvm ""',
      'qvm-shutdown --wait vault',
      'qvm-prefs vault template debian-13-xfce',
      'qvm-prefs vault label black',
      'qvm-prefs vault netvm sys-firewall',
    ]);
    expect(commandsIn(commandText(planWith({ name: 'vault', path: 'offline', label: 'black' })))).toEqual([
      'qvm-prefs vault netvm ""',
      'qvm-prefs vault default_dispvm ""',
      'qvm-shutdown --wait vault',
      'qvm-prefs vault template debian-13-xfce',
      'qvm-prefs vault label black',
    ]);
  });

  test('tell in a comment what a qube is for', () => {
    expect(commandText(planWith({ path: 'firewall' }))).toContain('# for Online banking\n');
  });

  test.each(EXAMPLES)('of the example $name do on a new machine what it says', ({ plan }) => {
    expectAsPlanned(carryOut(commandText(plan)), plan);
  });

  test('of any plan do on a new machine what it says', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => expectAsPlanned(carryOut(commandText(plan)), plan)),
      RUNS,
    );
  });

  test('of any plan name no net qube before it is there', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const there = new Set(freshMachine().keys());
        for (const line of commandsIn(commandText(plan))) {
          const words = shellWords(line);
          const named = words.flatMap((word) =>
            word.startsWith('netvm=') ? [word.slice('netvm='.length)] : [],
          );
          if (words[0] === 'qvm-prefs' && words[2] === 'netvm') named.push(words[3] ?? '');
          for (const name of named) if (name !== '') expect(there).toContain(name);
          if (words[0] === 'qvm-create') there.add(words.at(-1) ?? '');
        }
      }),
      RUNS,
    );
  });
});

describe('hostile text', () => {
  test('comes back from a shell as the one word it was', () => {
    fc.assert(
      fc.property(anyHostile, (text) => {
        expect(shellWords(shellWord(text))).toEqual([text]);
      }),
      RUNS,
    );
  });

  test('on one line comes back from YAML as it was', () => {
    fc.assert(
      fc.property(anyHostile, (text) => {
        const line = text.replace(/[\n\r\u0085\u2028\u2029]/g, ' ').replace(/\{/g, '(');
        expect(readYaml(`'key':\n  - ${yamlText(line)}\n`)).toEqual(new Map([['key', [line]]]));
      }),
      RUNS,
    );
  });

  test('as the name of a qube gives no command and no state, but a problem with a number', () => {
    fc.assert(
      fc.property(anyHostilePlan, (plan) => {
        const problems = planProblems(plan);
        const refused = plan.qubes.some(({ name }) => !/^[a-zA-Z][a-zA-Z0-9_.-]{0,30}$/.test(name));
        if (refused) expect(problems.length).toBeGreaterThan(0);
        if (problems.length === 0) return;
        expect([commandText(plan), saltText(plan)]).toEqual(['', '']);
        for (const { code, about } of problems) {
          expect(code).toMatch(/^P\d{3}$/);
          expect(about).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]{0,80}$/u);
        }
      }),
      RUNS,
    );
  });

  test('as the name of an activity changes no command and no state', () => {
    fc.assert(
      fc.property(anyPlanOfHostileActivities, (plan) => {
        const named = new Map(plan.activities.map(({ name }, i) => [name, `activity ${i}`]));
        const harmless: Plan = {
          ...plan,
          activities: plan.activities.map((each) => ({ ...each, name: named.get(each.name) ?? '' })),
          qubes: plan.qubes.map((qube) => ({
            ...qube,
            holds: qube.holds.map((each) => named.get(each) ?? ''),
          })),
        };
        const machine = carryOut(commandText(plan));
        expect(machine).toEqual(carryOut(commandText(harmless)));
        expectAsPlanned(machine, plan);
        expect(commandsIn(commandText(plan))).toEqual(commandsIn(commandText(harmless)));
        if (plan.qubes.length > 0) expect(readYaml(saltText(plan))).toEqual(readYaml(saltText(harmless)));
      }),
      RUNS,
    );
  });

  test('never brings a character into the export that turns, hides or acts', () => {
    fc.assert(
      fc.property(anyPlanOfHostileActivities, (plan) => {
        for (const text of [commandText(plan), saltText(plan)]) {
          expect(text).toMatch(/^(?:\n|[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}<>$`{}%!\\;&|])*$/u);
          for (const line of text.split('\n')) expect(line.length).toBeLessThan(700);
        }
      }),
      RUNS,
    );
  });
});

describe('the states for Salt', () => {
  const statesOf = (plan: Plan): string[] =>
    saltText(plan)
      .split('\n')
      .filter((line) => !line.startsWith('#'));

  test('have the form that the manual of the module shows, and each ends the run when it fails', () => {
    expect(statesOf(planWith({}))).toEqual([
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
    ]);
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
