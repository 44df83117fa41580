import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DeskAction } from '#model/desk/action.ts';
import { deskQube, type Desk } from '#model/desk/desk.ts';
import { LABEL_NAMES, type Label } from '#model/label.ts';
import { SHIPPED, type Answer, type PolicyRule } from '#model/desk/desk-policy.ts';
import { actAll } from './act.ts';
import { canRead, readersOf } from './readers.ts';

const NAMES = ['vault', 'work', 'untrusted'];
const EMPTY = { keeps: false, clipboard: false, field: false, had: false, incoming: [], opened: [] };

const name = fc.constantFrom(...NAMES);
const label = fc.constantFrom<Label>(...LABEL_NAMES);
const rule: fc.Arbitrary<PolicyRule> = fc.record({
  service: fc.constantFrom('*' as const, 'qubes.ClipboardPaste' as const, 'qubes.Filecopy' as const),
  source: fc.constantFrom('*', '@anyvm', ...NAMES),
  dest: fc.constantFrom('*', '@anyvm', ...NAMES),
  action: fc.constantFrom<Answer>('allow', 'ask', 'deny'),
});
const desk: fc.Arbitrary<Desk> = fc.record({
  qubes: fc.tuple(label, label, label).map((labels) =>
    NAMES.map((each, i) => ({
      ...EMPTY,
      name: each,
      label: labels[i] ?? 'red',
      window: 'sign-in' as const,
      keeps: i === 0,
      had: i === 0,
    })),
  ),
  focus: name,
  policy: fc.array(rule, { maxLength: 3 }).map((rules) => [...rules, ...SHIPPED]),
  text: fc.constant('a secret'),
});
const calm: fc.Arbitrary<DeskAction> = fc.oneof(
  fc.record({ do: fc.constantFrom('focus' as const, 'steal' as const), qube: name }),
  fc.record({
    do: fc.constantFrom(
      'copy' as const,
      'lift' as const,
      'hand-over' as const,
      'paste' as const,
      'type' as const,
      'open-file' as const,
    ),
  }),
  fc.record({ do: fc.constant('copy-file' as const), to: name }),
);
const action: fc.Arbitrary<DeskAction> = fc.oneof(
  { weight: 6, arbitrary: calm },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('relabel' as const), qube: name, label }) },
);
const actions = fc.array(action, { maxLength: 25 });
const RUNS = { numRuns: 1000 };

describe('Whatever is done at a desk,', () => {
  test('a text comes into a qube only by being typed there, or by Ctrl+Shift+V while it has the focus.', () => {
    fc.assert(
      fc.property(desk, actions, (start, done) => {
        const moments = actAll(start, done);
        moments.slice(1).forEach(({ desk: now, event }, i) => {
          const before = moments[i]?.desk ?? start;
          const gained = NAMES.filter((each) => deskQube(now, each).had && !deskQube(before, each).had);
          const byHand = event.what === 'typed' || event.what === 'handed-over';
          expect(gained).toEqual(byHand && gained.length > 0 ? [before.focus] : []);
        });
      }),
      RUNS,
    );
  });

  test('what was handed over is no longer in dom0, and what was denied has moved nowhere.', () => {
    fc.assert(
      fc.property(desk, actions, (start, done) => {
        const moments = actAll(start, done);
        moments.slice(1).forEach(({ desk: now, event }, i) => {
          if (event.what === 'handed-over') expect(now.global).toBeUndefined();
          if (event.what === 'refused' || event.what === 'file-refused') expect(now).toBe(moments[i]?.desk);
        });
      }),
      RUNS,
    );
  });

  test('a qube that the policy denies every paste has the text only if it was typed there.', () => {
    const deny: PolicyRule = {
      service: 'qubes.ClipboardPaste',
      source: '*',
      dest: 'untrusted',
      action: 'deny',
    };
    fc.assert(
      fc.property(desk, actions, (start, done) => {
        const moments = actAll({ ...start, policy: [deny, ...start.policy] }, done);
        const typed = moments.some(({ event }) => event.what === 'typed' && event.qube === 'untrusted');
        const last = moments.at(-1)?.desk ?? start;
        expect(deskQube(last, 'untrusted').had).toBe(typed);
      }),
      RUNS,
    );
  });

  test('it goes the same way whatever the labels are.', () => {
    fc.assert(
      fc.property(
        desk,
        fc.array(calm, { maxLength: 25 }),
        fc.tuple(label, label, label),
        (start, done, labels) => {
          const painted: Desk = {
            ...start,
            qubes: start.qubes.map((qube, i) => ({ ...qube, label: labels[i] ?? qube.label })),
          };
          const events = (from: Desk): unknown => actAll(from, done).map(({ event }) => event);
          expect(events(painted)).toEqual(events(start));
        },
      ),
      RUNS,
    );
  });

  test('whoever has had the text can read it for ever, and whoever has not cannot; dom0 always can.', () => {
    fc.assert(
      fc.property(desk, actions, (start, done) => {
        const moments = actAll(start, done);
        const known = new Set<string>();
        for (const { desk: now } of moments) {
          for (const { who, reason } of readersOf(now)) {
            if (canRead(reason)) known.add(who);
            expect(canRead(reason)).toBe(known.has(who));
            if (who !== 'dom0') expect(canRead(reason)).toBe(deskQube(now, who).had);
          }
        }
        expect(known).toContain('dom0');
      }),
      RUNS,
    );
  });
});
