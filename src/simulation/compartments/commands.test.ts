import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { planProblems } from '#model/compartments/check-plan.ts';
import { EXAMPLE_ENDPOINT, PATHS, type Plan, type PlannedQube } from '#model/compartments/plan.ts';
import { EXAMPLES } from '#scenarios/compartments/index.ts';
import { anyHostile, anyHostilePlan, anyPlan, anyPlanOfHostileActivities } from './arbitrary-plan.ts';
import { commandText, shellWord } from './commands.ts';
import { carryOut, freshMachine, shellWords, type Domain } from './dom0-parser.ts';
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
    expect([...(found?.tags ?? [])]).toEqual(path === 'tor' ? ['anon-vm'] : []);
  }
  const vpn = machine.get('sys-vpn');
  expect(vpn !== undefined).toBe(qubes.some(({ path }) => path === 'vpn'));
  if (!vpn) return;
  expect([vpn.properties.get('netvm'), vpn.properties.get('provides_network')]).toEqual([
    'sys-firewall',
    'True',
  ]);
  expect([...vpn.services]).toEqual(['network-manager']);
  const endpoint = 'accept dsthost=203.0.113.7 proto=udp dstports=51820';
  // The end of the list is a drop: writing it down changes nothing.
  expect(vpn.rules.filter((rule) => rule !== 'drop')).toEqual([endpoint]);
}

describe('the commands for dom0', () => {
  test('make the VPN qube first, then bind it to its endpoint, then make its client', () => {
    expect(commandsIn(commandText(planWith({})))).toEqual([
      'qvm-create --class AppVM --template debian-13-xfce --label green --property provides_network=True --property netvm=sys-firewall sys-vpn',
      'qvm-service sys-vpn network-manager on',
      'qvm-firewall sys-vpn del --rule-no 0',
      'qvm-firewall sys-vpn add accept dsthost=203.0.113.7 proto=udp dstports=51820',
      'qvm-create --class AppVM --template debian-13-xfce --label green --property netvm=sys-vpn bank',
    ]);
  });

  test('set a qube offline with an empty netvm', () => {
    expect(commandsIn(commandText(planWith({ path: 'offline' })))).toEqual([
      'qvm-create --class AppVM --template debian-13-xfce --label green bank',
      'qvm-prefs bank netvm ""',
    ]);
  });

  test('tag a qube behind the Tor gateway, and give it disposables that use Tor as well', () => {
    expect(commandsIn(commandText(planWith({ path: 'tor' })))).toEqual([
      'qvm-create --class AppVM --template debian-13-xfce --label green --property netvm=sys-whonix --property default_dispvm=whonix-workstation-18-dvm bank',
      'qvm-tags bank add anon-vm',
    ]);
  });

  test('change a qube that the installer has made, and do not make it again', () => {
    expect(commandsIn(commandText(planWith({ name: 'vault', path: 'offline', label: 'black' })))).toEqual([
      'qvm-prefs vault netvm ""',
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
          for (const word of words)
            if (word.startsWith('netvm=')) expect(there).toContain(word.slice('netvm='.length));
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
        const refused = plan.qubes.some(({ name }) => !/^[a-zA-Z][a-zA-Z0-9_-]{0,30}$/.test(name));
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
  test('have the form that the manual of the module shows', () => {
    expect(saltText(planWith({}))).toBe(
      [
        "'sys-vpn':",
        '  qvm.vm:',
        '    - present:',
        "      - template: 'debian-13-xfce'",
        "      - label: 'green'",
        '    - prefs:',
        '      - provides-network: true',
        "      - netvm: 'sys-firewall'",
        '    - features:',
        "      - enable: [ 'service.network-manager' ]",
        '    - firewall:',
        '      - set:',
        "        - 'action=accept dsthost=203.0.113.7 proto=udp dstports=51820'",
        "        - 'action=drop'",
        '',
        '# for Online banking',
        "'bank':",
        '  qvm.vm:',
        '    - present:',
        "      - template: 'debian-13-xfce'",
        "      - label: 'green'",
        '    - prefs:',
        "      - netvm: 'sys-vpn'",
        '',
      ].join('\n'),
    );
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
