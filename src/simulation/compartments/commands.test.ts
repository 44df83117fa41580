import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planProblems } from '#model/compartments/check-plan.ts';
import { type Plan } from '#model/compartments/plan.ts';
import { EXAMPLES } from '#scenarios/compartments/index.ts';
import { anyHostile, anyHostilePlan, anyPlan, anyPlanOfHostileActivities } from './arbitrary-plan.ts';
import { commandText, shellWord } from './commands.ts';
import { freshMachine } from './dom0-machine.ts';
import { carryOut, shellWords } from './dom0-parser.ts';
import { readYaml } from './dom0-salt.ts';
import { saltText, yamlText } from './salt.ts';
import { RUNS, planWith, expectAsPlanned } from '../../../tests/samples/commands.ts';
const commandsIn = (text: string): string[] => text.split('\n').filter((line) => /^[^#]/.test(line));

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
