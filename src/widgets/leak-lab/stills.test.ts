import { describe, expect, test } from 'vitest';
import { CHAPTERS } from '#storyboard/leak/history.ts';
import { misfits } from '#drawing/still/misfits.ts';
import { leakLabStills } from './stills.ts';
import { leakLab } from './widget.ts';

describe.for(leakLab.scenarios.map(({ name }) => name))('the stills of %s', (name) => {
  const stills = leakLabStills(name)?.stills ?? [];

  test('are one for each chapter, with its sentence', () => {
    expect(stills.map(({ sentence }) => sentence)).toEqual(CHAPTERS.map(({ sentence }) => sentence));
  });
  test('have no text that leaves its box, lies on another or is too small for half the size', () => {
    expect(stills.flatMap((still) => misfits(still))).toEqual([]);
  });
  test('tell of every packet on every machine what becomes of it', () => {
    for (const { alt } of stills) {
      expect(alt.match(/A desktop, [^:]+: /g)).toHaveLength(5);
      expect(alt.match(/Qubes, [^:]+: /g)).toHaveLength(5);
    }
  });
  test('show that with its rules set Qubes lets nothing out in the clear', () => {
    expect(stills.slice(3).map(({ alt }) => /(\d) of \d on Qubes/.exec(alt)?.[1])).toEqual(['0', '0', '0']);
  });
});

test('there are none of a story that there is not', () => {
  expect(leakLabStills('three-days')).toBeUndefined();
});
