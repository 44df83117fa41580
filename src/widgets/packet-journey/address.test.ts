import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seeds } from '#scenarios/seeds.ts';
import { whonix } from '#scenarios/whonix.ts';
import { readAsked, readScene, variationIn } from './address.ts';
import { menu, shownAs, scenarioCalled } from './recompute.ts';

const RUNS = { numRuns: 1000 };
const offer = shownAs(seeds);
const MENU = menu();
const PLACES = ['sys-net', 'isp', 'sys-net|wifi'];
const STEPS = [
  'ask-1',
  'forward-1',
  'wrap-1',
  'forward-2',
  'leave-1',
  'open-1',
  'answer-1',
  'back-1',
  'deliver-1',
];
const SCENE = { places: PLACES, steps: STEPS };
const KEYS = ['in', 'step', 'follow', 'lens', 'protocol', 'tunnel', 'fail-closed', 'dns'];

/** Everything that is wrong with an address, on a page with two flows and nine steps. */
async function problemsOf(hash: string): Promise<readonly string[]> {
  const asked = await readAsked(hash, 'seeds', MENU, offer, () => Promise.resolve(offer));
  return asked.seen?.(SCENE).problems ?? [];
}

describe('the problems of an address', () => {
  test('U001: a key that is not known is named with all that are', async () => {
    expect(await problemsOf('#zoom=3')).toEqual([
      'U001: the address says “zoom=3”. It is ignored. Known are: in, step, follow, lens, protocol, tunnel, fail-closed, dns.',
    ]);
  });
  test('U002: a network that is not there', async () => {
    expect(await problemsOf('#in=nowhere')).toEqual([
      'U002: the address says “in=nowhere”. There is no such network; this page’s own is shown.',
    ]);
  });
  test('U003: a position that a switch does not have is answered with those it has', async () => {
    expect(await problemsOf('#tunnel=sideways')).toEqual([
      'U003: the address says “tunnel=sideways”. It can be: not-yet-up, up, dropped.',
    ]);
  });
  test('U003: a switch that the network does not have', () => {
    expect(readScene('#tunnel=up', MENU, shownAs(whonix), SCENE).problems).toEqual([
      'U003: the address says “tunnel=up”. This network has no such switch.',
    ]);
  });
  test.each(['0', '10', '-1', '2.5', 'two', '', '1e1', ' 2', '００２'])(
    'U004: “%s” is no step from 1 to 9',
    async (step) => {
      expect(await problemsOf(`#step=${encodeURIComponent(step)}`)).toEqual([
        `U004: the address says “step=${step}”. It has to be a whole number from 1 to 9.`,
      ]);
    },
  );
  test('U005: an observer who is not in the picture', async () => {
    expect(await problemsOf('#lens=mallory')).toEqual([
      'U005: the address says “lens=mallory”. Nobody of that name is in this picture.',
    ]);
  });
  test('are all told at once, each with its number', async () => {
    const all = await problemsOf('#in=x&step=99&follow=9&lens=y&protocol=gopher&fail-closed=maybe&z=1');
    expect(all.map((each) => each.slice(0, 4)).sort()).toEqual([
      'U001',
      'U002',
      'U003',
      'U003',
      'U004',
      'U004',
      'U005',
    ]);
  });
  test('quote no more than 40 letters of what is asked', async () => {
    expect((await problemsOf(`#lens=${'a'.repeat(5000)}`))[0]).toContain(`“lens=${'a'.repeat(40)}…”`);
  });
});

describe('an address without fault', () => {
  test.each(['', '#', '#in=seeds&step=9&follow=2&lens=sys-net%7Cwifi&protocol=https&fail-closed=false'])(
    '“%s” has no problem',
    async (hash) => {
      expect(await problemsOf(hash)).toEqual([]);
    },
  );
  test('gives the switches their positions: a truth value where the switch has one', () => {
    expect(variationIn('#fail-closed=false&tunnel=dropped&protocol=https', offer)).toEqual({
      failClosed: false,
      tunnel: 'dropped',
      protocol: 'https',
    });
  });
  test('gives steps and flows as numbers, and the observer by name', () => {
    const { values } = readScene('#step=4&follow=0&lens=isp', MENU, offer, SCENE);
    expect(values).toEqual({ step: 4, follow: 0, lens: 'isp' });
  });
  test('finds a step by its name as well', () => {
    expect(readScene('#step=forward-2', MENU, offer, SCENE).values).toEqual({ step: 4 });
  });
  test('leaves what it does not say undecided', () => {
    expect(readScene('', MENU, offer, SCENE)).toEqual({ values: {}, problems: [] });
    expect(variationIn('', offer)).toEqual({});
  });
});

describe('an address that asks for another network', () => {
  const shown: string[] = [];
  const show: Parameters<typeof readAsked>[4] = (name, variation) => {
    shown.push(`${name} ${JSON.stringify(variation)}`);
    const scenario = scenarioCalled(name);
    return Promise.resolve(scenario && shownAs(scenario, variation));
  };
  test('has it shown as it is, and then with its switches set', async () => {
    const asked = await readAsked('#in=look-up&tunnel=dropped&follow=2', 'seeds', MENU, offer, show);
    expect(shown.splice(0)).toEqual(['look-up {}', 'look-up {"tunnel":"dropped"}']);
    expect(asked.follow).toBe(1);
    expect(asked.seen?.({ places: [], steps: STEPS })).toEqual({ step: 0, problems: [] });
  });
  test('asks nothing further where it cannot be shown', async () => {
    const asked = await readAsked('#in=look-up&x=1&step=99', 'seeds', MENU, offer, () =>
      Promise.resolve(undefined),
    );
    expect(asked.seen).toBeUndefined();
    expect(asked.problems.map((each) => each.slice(0, 4))).toEqual(['U001']);
  });
});

/** Addresses with a chance of being understood, and any text at all. */
const anyHash = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.tuple(fc.constantFrom(...KEYS, '__proto__', 'constructor'), fc.string({ unit: 'binary' })), {
      maxLength: 9,
    })
    .map((pairs) => `#${pairs.map(([key, value]) => `${key}=${value}`).join('&')}`),
);

test('any text gives numbered problems or none, and never an error', async () => {
  await fc.assert(
    fc.asyncProperty(anyHash, async (hash) => {
      for (const each of await problemsOf(hash))
        expect(each).toMatch(/^U00[1-5]: the address says “[^]*”\. \S[^]*\.$/);
    }),
    RUNS,
  );
});

test('any text sets only switches that there are, to positions that they have', () => {
  fc.assert(
    fc.property(anyHash, (hash) => {
      for (const [name, value] of Object.entries(variationIn(hash, offer))) {
        const choice = Object.entries(offer.choices).find(([each]) => each === name)?.[1];
        expect(choice?.options).toContain(value);
      }
    }),
    RUNS,
  );
});
