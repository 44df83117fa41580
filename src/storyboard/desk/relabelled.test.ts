import { expect, test } from 'vitest';
import { LABEL_NAMES } from '#model/label.ts';
import { DESK_STORIES } from '#scenarios/desk/index.ts';
import { relabelled } from './relabelled.ts';

test.each(LABEL_NAMES)('No step of any story comes out otherwise when a qube is labelled %s.', (label) => {
  for (const story of DESK_STORIES) {
    for (const { name } of story.start.qubes) {
      const { steps, different } = relabelled(story, name, label);
      expect(steps).toBe(story.actions.length + 1);
      expect(different).toBe(0);
    }
  }
});

test('A step that comes out otherwise is counted.', () => {
  const [story] = DESK_STORIES.filter(({ name }) => name === 'look-alike');
  if (!story) throw new Error('no story');
  const { start } = story;
  // A desk that names its qubes anew each time it is read: no two runs of it agree.
  let read = 0;
  const shifting = {
    ...story,
    actions: [],
    start: {
      ...start,
      get focus() {
        return start.qubes[read++ % 2]?.name ?? '';
      },
    },
  };
  expect(relabelled(shifting, 'work', 'red').different).toBe(1);
});
