import { describe, expect, test } from 'vitest';
import { SAMPLE } from '#model/check/sample.ts';
import { LAWS } from '#storyboard/laws/laws.ts';
import { readChance } from './chance/chance-command.ts';
import { draw } from './chance/draw.ts';
import { tryLaws } from './chance/try-laws.ts';

test('a thousand networks end in a timeline that keeps every law, or in numbered problems, and never in an exception', () => {
  let held = 0;
  for (const { nth, scenario } of draw(1000, 11)) {
    const outcome = tryLaws(scenario, LAWS);
    if ('refused' in outcome) expect(outcome.refused.length, `network ${nth}`).toBeGreaterThan(0);
    else expect(outcome.faults, `network ${nth}: ${JSON.stringify(scenario)}`).toEqual([]);
    if ('faults' in outcome) held++;
  }
  expect(held).toBeGreaterThan(900);
});

test('the same seed draws the same networks', () => {
  expect([...draw(3, 5)]).toEqual([...draw(3, 5)]);
  expect([...draw(501, 5)].at(500)?.scenario).toEqual([...draw(1, 6)].at(0)?.scenario);
});

describe('what is wrong is noticed', () => {
  test('a contradiction, with the law that says so', () => {
    expect(tryLaws(SAMPLE, { never: () => ['no'] })).toEqual({
      faults: [{ law: 'never', kind: 'contradiction', what: 'no' }],
    });
  });
  test('an exception', () => {
    const broken = () => {
      throw new RangeError('round in circles');
    };
    expect(tryLaws(SAMPLE, { broken })).toMatchObject({ faults: [{ law: 'broken', kind: 'exception' }] });
  });
  test('a refusal, by its numbers', () => {
    expect(tryLaws({ ...SAMPLE, flows: [] }, LAWS)).toEqual({ refused: ['S012'] });
  });
});

describe('the command', () => {
  const laws = ['one', 'two'];
  test('takes a number, a seed and laws', () => {
    expect(readChance(['100', '--seed', '7', '--law', 'two'], laws, 1)).toEqual({
      chance: { networks: 100, seed: 7, laws: ['two'] },
    });
    expect(readChance(['100'], laws, 1)).toEqual({ chance: { networks: 100, seed: 1, laws } });
  });
  test.each([
    [[], 'N2'],
    [['0'], 'N2'],
    [['1e3'], 'N2'],
    [['10', '20'], 'N2'],
    [['10', '--seed', '-1'], 'N1'],
    [['10', '--seed', 'x'], 'N3'],
    [['10', '--seed'], 'N1'],
    [['10', '--law', 'three'], 'N4'],
    [['10', '--fast'], 'N1'],
  ])('refuses %j with %s', (words, code) => {
    const read = readChance(words, laws, 1);
    expect('complaints' in read && read.complaints.map((each) => each.slice(0, 2))).toEqual([code]);
  });
});
