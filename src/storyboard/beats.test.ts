import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { everyPosition } from '#scenarios/positions.ts';
import { seeds } from '#scenarios/seeds.ts';
import type { Stage, Step } from '#simulation/step.ts';
import { beatsOf, type Beat } from './beats.ts';
import { storyboardOf } from './storyboard.ts';

const RUNS = { numRuns: 1000 };
const STAGES: readonly Stage[] = [
  'ask',
  'wrap',
  'forward',
  'leave',
  'open',
  'answer',
  'back',
  'deliver',
  'stop',
];

/** A story with any stages in any order, numbered as stories are. */
const anyStory = fc.array(fc.constantFrom(...STAGES), { minLength: 1, maxLength: 9 }).map((stages): Step[] =>
  stages.map((stage, i) => ({
    stage,
    nth: stages.slice(0, i + 1).filter((each) => each === stage).length,
    direction: 'request',
    first: i,
    last: i,
  })),
);

/** What holds of the player’s stops for any stories: each goes through all its steps in order. */
function goesThroughAll(stories: readonly (readonly Step[])[], beats: readonly Beat[]): void {
  stories.forEach((steps, story) => {
    const at = beats.map((beat) => beat[story] ?? -1);
    expect([...new Set(at)].filter((index) => index >= 0)).toEqual([...steps.keys()]);
    at.forEach((index, i) => {
      expect([0, 1]).toContain(index - (at[i - 1] ?? -1));
    });
  });
}

describe('the stops of the player', () => {
  test('take every story through all its steps, in order and one at a time', () => {
    fc.assert(
      fc.property(fc.array(anyStory, { minLength: 1, maxLength: 3 }), (stories) => {
        goesThroughAll(stories, beatsOf(stories));
      }),
      RUNS,
    );
    for (const scenario of everyPosition()) {
      const stories = storyboardOf(scenario).toldJourneys.map(({ steps }) => steps);
      goesThroughAll(stories, beatsOf(stories));
    }
  });
  test('are as many as the steps, where one story is shown alone', () => {
    for (const { steps } of everyPosition().flatMap((scenario) => storyboardOf(scenario).toldJourneys))
      expect(beatsOf([steps])).toEqual(steps.map((_, i) => [i]));
  });
  test('take at least one of two stories a step further each', () => {
    const moves = (stories: readonly (readonly Step[])[]): void => {
      const beats = beatsOf(stories);
      beats.forEach((beat, i) => {
        expect(beat).not.toEqual(beats[i - 1] ?? stories.map(() => -1));
      });
    };
    fc.assert(fc.property(fc.tuple(anyStory, anyStory), moves), RUNS);
    for (const scenario of everyPosition())
      moves(storyboardOf(scenario).toldJourneys.map(({ steps }) => steps));
  });
  test('bring both first packets into their tunnels together, and both answers home together', () => {
    const { toldJourneys } = storyboardOf(seeds);
    const beats = beatsOf(toldJourneys.map(({ steps }) => steps));
    for (const stage of ['ask', 'wrap', 'answer', 'deliver']) {
      const at = toldJourneys.map(({ steps }, story) =>
        beats.findIndex((beat) => steps[beat[story] ?? -1]?.stage === stage),
      );
      expect([stage, new Set(at).size]).toEqual([stage, 1]);
    }
  });
});
