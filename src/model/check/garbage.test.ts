import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../check.ts';
import { resolve } from '../network.ts';
import { PROBLEMS, render } from '../problem.ts';
import { MUTATED } from './mutation.ts';
import { SAMPLE } from './sample.ts';

const RUNS = { numRuns: 1000 };

/** What holds for every input: a scenario that can be resolved, or numbered problems; nothing is thrown. */
function holds(input: unknown): void {
  const verdict = check(input);
  if ('scenario' in verdict) {
    expect(resolve(verdict.scenario).nodes.size).toBeGreaterThan(3);
    return;
  }
  expect(verdict.problems.length).toBeGreaterThan(0);
  for (const problem of verdict.problems) {
    expect(PROBLEMS[problem.code]).toBeDefined();
    expect(render(problem)).toMatch(/^S\d{3} \S.*: .+\. Do: .+\.$/u);
  }
}

const ANYTHING = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
  stringUnit: 'binary',
});

describe('any input gives a scenario or numbered problems, and nothing else', () => {
  test('whatever value it is', () => {
    fc.assert(fc.property(ANYTHING, holds), RUNS);
  });
  test('whatever JSON it is', () => {
    fc.assert(fc.property(fc.jsonValue(), holds), RUNS);
  });
  test('whatever stands in the place of a whole list', () => {
    fc.assert(
      fc.property(fc.constantFrom('home', 'qubes', 'parties', 'flows'), ANYTHING, (list, value) => {
        holds({ ...SAMPLE, [list]: value });
      }),
      RUNS,
    );
  });
  test('whatever is deleted, doubled, moved or replaced in a good scenario', () => {
    fc.assert(fc.property(MUTATED, holds), RUNS);
  });
});

const LOOP: { inner?: unknown } = {};
LOOP.inner = { deeper: [LOOP] };

function endless(): object {
  return {
    get more(): unknown {
      return [endless(), endless()];
    },
  };
}

const REVOKED = Proxy.revocable({}, {});
REVOKED.revoke();

const SURPRISES: readonly [name: string, input: () => unknown][] = [
  ['nothing', () => undefined],
  ['a number too large for JSON', () => 10n ** 400n],
  ['a symbol', () => Symbol('x')],
  ['an object that contains itself', () => LOOP],
  [
    'a list that contains itself',
    () => {
      const list: unknown[] = [];
      list.push(list);
      return { ...SAMPLE, qubes: list };
    },
  ],
  ['an object that makes two new objects at every look', endless],
  [
    'a getter that throws',
    () => ({
      ...SAMPLE,
      get title() {
        throw new Error('no');
      },
    }),
  ],
  [
    'a getter that calls itself',
    () => ({
      ...SAMPLE,
      get title(): string {
        return (this as { title: string }).title;
      },
    }),
  ],
  ['a proxy that was revoked', () => REVOKED.proxy],
  ['a revoked proxy among the qubes', () => ({ ...SAMPLE, qubes: [REVOKED.proxy] })],
  [
    'a proxy that throws at every touch',
    () =>
      new Proxy(
        {},
        {
          get: () => {
            throw new Error('no');
          },
          ownKeys: () => {
            throw new Error('no');
          },
          getPrototypeOf: () => {
            throw new Error('no');
          },
        },
      ),
  ],
  [
    'a list that says it has four thousand million entries',
    () => ({ ...SAMPLE, flows: new Array(4_294_967_295) }),
  ],
  [
    'a list of one that is in it a hundred times, eight levels deep',
    () => Array.from({ length: 8 }).reduce<unknown>((inner) => Array<unknown>(100).fill(inner), 0),
  ],
  [
    'a list a hundred thousand levels deep',
    () => JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)) as unknown,
  ],
  [
    'own keys called __proto__ and constructor',
    () =>
      JSON.parse(
        '{"__proto__": {"title": "x"}, "constructor": 1, "qubes": [{"__proto__": null}]}',
      ) as unknown,
  ],
  ['a title of ten million letters', () => ({ ...SAMPLE, title: 'x'.repeat(10_000_000) })],
  [
    'a message and a domain of ten million letters',
    () => ({
      ...SAMPLE,
      flows: [{ ...SAMPLE.flows[0], reply: 'x'.repeat(10_000_000) }],
      parties: [{ ...SAMPLE.parties[5], domain: 'a.'.repeat(5_000_000) }],
    }),
  ],
  ['an object with a length in the place of a list', () => ({ ...SAMPLE, flows: { length: {} } })],
  ['an object with a length in the place of a text', () => ({ ...SAMPLE, title: { length: {} } })],
  [
    'an object with a length in the place of a name',
    () => ({ ...SAMPLE, qubes: [{ ...SAMPLE.qubes[0], name: { length: {} } }] }),
  ],
  ['half a character for a name', () => ({ ...SAMPLE, name: '\udc00' })],
];

test.each(SURPRISES)('%s gives problems and throws nothing', (_, input) => {
  expect('problems' in check(input())).toBe(true);
  holds(input());
});

test('a getter is read once: what was checked is what comes back', () => {
  let reads = 0;
  const input = {
    ...SAMPLE,
    get title() {
      reads += 1;
      return reads === 1 ? 'good' : 5;
    },
  };
  const verdict = check(input);
  expect('scenario' in verdict && verdict.scenario.title).toBe('good');
});

test('the prototype of objects is left alone', () => {
  check(JSON.parse('{"__proto__": {"polluted": true}, "home": {"__proto__": {"polluted": true}}}'));
  expect('polluted' in {}).toBe(false);
});
