import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LABEL_NAMES } from '../label.ts';
import { plainLine } from './line.ts';
import { PATH_NAMES, TEMPLATES, type Plan } from './plan.ts';
import { planProblems } from '#words/plan-problems.ts';
import { readPlan } from './read-plan.ts';
import { writePlan } from './write-plan.ts';

const RUNS = { numRuns: 1000 };

const codes = (data: unknown): string[] => readPlan(JSON.stringify(data)).problems.map(({ code }) => code);
const QUBE = { name: 'a', label: 'red', template: 'debian-13-xfce', path: 'vpn', holds: [] };

const anyPlan: fc.Arbitrary<Plan> = fc.record({
  activities: fc.uniqueArray(
    fc.record({
      name: fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => plainLine(`a${text}`)),
      opens: fc.boolean(),
      keeps: fc.boolean(),
    }),
    { maxLength: 12, selector: ({ name }) => name },
  ),
  qubes: fc.array(
    fc.record({
      // A name that Qubes refuses is read all the same: the reader is told.
      name: fc.string({ maxLength: 60 }),
      label: fc.constantFrom(...LABEL_NAMES),
      template: fc.constantFrom(...TEMPLATES),
      path: fc.constantFrom(...PATH_NAMES),
      holds: fc.constant([]),
    }),
    { maxLength: 8 },
  ),
  endpoint: fc.record({
    address: fc.ipV4(),
    port: fc.integer({ min: 1, max: 65535 }),
  }),
});

describe('a plan from an address', () => {
  test('is what it was when it was written', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(readPlan(writePlan(plan))).toEqual({ plan, problems: [] });
      }),
      RUNS,
    );
  });

  test('of any text at all is read or refused, with worded problems', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((value) => JSON.stringify(value)),
        ),
        (text) => {
          const { plan, problems } = readPlan(text);
          if (!plan) expect(problems).toHaveLength(1);
          for (const { code, means, todo } of problems) expect({ means, todo }).toEqual(planProblems[code]);
        },
      ),
      RUNS,
    );
  });

  test('of any data in the places of a plan is a plan whose texts are one plain line', () => {
    const some = fc.array(
      fc.oneof(fc.jsonValue(), fc.record({ name: fc.string(), holds: fc.array(fc.string()) })),
    );
    fc.assert(
      fc.property(some, some, fc.jsonValue(), (activities, qubes, endpoint) => {
        const { plan } = readPlan(JSON.stringify({ activities, qubes, endpoint }));
        const names = plan?.activities.map(({ name }) => name) ?? [];
        expect(new Set(names).size).toBe(names.length);
        for (const name of names) expect(name).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]{1,120}$/u);
        const held = plan?.qubes.flatMap(({ holds }) => holds) ?? [];
        expect(new Set(held).size).toBe(held.length);
        for (const name of held) expect(names).toContain(name);
      }),
      RUNS,
    );
  });

  test.each([
    ['no JSON', 'x', 'P030'],
    ['a list', '[]', 'P030'],
    ['nothing', '', 'P030'],
    ['twenty thousand and one characters', ' '.repeat(20_001), 'P032'],
  ])('is refused where it is %s: %s', (_, text, code) => {
    const { plan, problems } = readPlan(text);
    expect(plan).toBeUndefined();
    expect(problems.map((each) => each.code)).toEqual([code]);
  });

  test.each([
    ['activities are no list', { activities: 1 }, ['P031']],
    ['an activity has no name', { activities: [{ name: ' \n' }] }, ['P010']],
    ['two activities share a name', { activities: [{ name: 'a' }, { name: 'a' }] }, ['P011']],
    ['an activity’s name has 10,000 characters', { activities: [{ name: 'x'.repeat(10_000) }] }, ['P015']],
    ['an activity’s name turns the writing', { activities: [{ name: 'a\u202Eb' }] }, ['P015']],
    ['a qube holds what is not there', { qubes: [{ ...QUBE, holds: ['x'] }] }, ['P014']],
    ['a label is not one of the eight', { qubes: [{ ...QUBE, label: 'pink' }] }, ['P020']],
    ['a template is not known', { qubes: [{ ...QUBE, template: '$(x)' }] }, ['P021']],
    ['a path is not known', { qubes: [{ ...QUBE, path: 'carrier pigeon' }] }, ['P022']],
    ['a qube has no name', { qubes: [{ ...QUBE, name: 1 }] }, ['P031']],
    ['an endpoint is a name', { endpoint: { address: 'vpn.example', port: 1 } }, ['P024']],
    ['an endpoint’s port is text', { endpoint: { address: '203.0.113.7', port: '1' } }, ['P025']],
    ['there are 25 qubes', { qubes: Array.from({ length: 25 }, () => QUBE) }, ['P013']],
    [
      'there are 61 activities',
      { activities: Array.from({ length: 61 }, (_, i) => ({ name: `a${i}` })) },
      ['P012'],
    ],
  ])('is read with a problem where %s', (_, data, expected) => {
    expect(codes(data)).toEqual(expected);
  });
});

describe('one plain line', () => {
  test.each([
    ['a\nb', 'a b'],
    ['\u202Eabc\u202C', 'abc'],
    ['a\u0000\u001b[2J', 'a [2J'],
    ['x'.repeat(10_000), 'x'.repeat(60)],
    ['\ud800', ''],
    ['Ünï', 'Ünï'],
  ])('of %j is %j', (text, line) => {
    expect(plainLine(text)).toBe(line);
  });
});

test.each(Object.entries(planProblems))(
  'docs/plan.md tells what %s means, and what to do',
  (code, { means, todo }) => {
    const page = readFileSync(new URL('../../../docs/plan.md', import.meta.url), 'utf8');
    expect(page).toContain(`| ${code} | ${means} | ${todo} |`);
  },
);
