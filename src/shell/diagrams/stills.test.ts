import { describe, expect, test } from 'vitest';
import { EXAMPLES } from '#scenarios/compartments/index.ts';
import { deskStory } from '#scenarios/desk/index.ts';
import { KEEPING_STORIES } from '#scenarios/persistence/index.ts';
import { misfits } from '#drawing/still/misfits.ts';
import type { Still } from '#drawing/still/still.ts';
import { STEPS } from '#widgets/blast-radius/cases.ts';
import { FIRST_PATHS } from '#widgets/packet-peeler/paths.ts';
import { WIDGETS, type WidgetName } from '#widgets/widgets.ts';
import { ADVERSARIES } from '#widgets/who-sees-what/adversaries.ts';

/** How many steps the storyboard of an embed page has, of those whose stills have no test of their own. */
const STEPS_OF: Readonly<Partial<Record<WidgetName, (name: string) => number | undefined>>> = {
  'blast-radius': () => STEPS,
  compartments: () => EXAMPLES.length,
  'packet-peeler': (name) => FIRST_PATHS.find((each) => each.name === name)?.hops.length,
  'qube-types': (name) => KEEPING_STORIES.find((each) => each.name === name)?.beats.length,
  'trust-labels': (name) => 1 + (deskStory(name)?.actions.length ?? 0),
  'who-sees-what': () => ADVERSARIES.length,
};

/** What is written in a still, in the order of its marks. */
const written = ({ marks }: Still): string =>
  marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join(' ');

/** Their stills have other laws: these stand beside them. */
const BY_THEMSELVES: readonly WidgetName[] = ['packet-journey', 'leak-lab'];

const STORIES = WIDGETS.filter(({ name }) => !BY_THEMSELVES.includes(name)).flatMap(
  ({ name: widget, scenarios, stills: storyOf }) =>
    scenarios.map(({ name }) => {
      const { title, stills } = storyOf(name) ?? { title: '', stills: [] };
      return { widget, name, title, stills };
    }),
);

describe.each(STORIES)('the stills of $widget, $name', ({ widget, name, title, stills }) => {
  test('are as many as its storyboard has steps, under a title', () => {
    expect(stills.length).toBe(STEPS_OF[widget]?.(name) ?? Math.max(1, stills.length));
    expect(title).not.toBe('');
  });
  test('keep every text on the sheet and in its frame, and no text over another', () => {
    expect(stills.map((still) => misfits(still))).toEqual(stills.map(() => []));
  });
  test('hold their sentence word by word, in the picture and in the words for it', () => {
    for (const still of stills) {
      expect(written(still)).toContain(still.sentence);
      expect(still.alt).toContain(still.sentence);
      expect(still.alt.length).toBeLessThanOrEqual(1000);
    }
  });
  test('are 1,200 wide and at most 1,700 high', () => {
    for (const { width, height } of stills) {
      expect(width).toBe(1200);
      expect(height).toBeLessThanOrEqual(1700);
    }
  });
});
