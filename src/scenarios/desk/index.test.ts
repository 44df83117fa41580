import { describe, expect, test } from 'vitest';
import { deskQube, type Desk } from '#model/desk/desk.ts';
import { actAll, type Moment } from '#simulation/desk/act.ts';
import { DESK_STORIES, deskStory } from './index.ts';

const momentsOf = (name: string): Moment[] => {
  const story = deskStory(name);
  if (!story) throw new Error(`no story ${name}`);
  return actAll(story.start, story.actions);
};
const lastOf = (name: string): Desk => (momentsOf(name).at(-1) as Moment).desk;
const had = (desk: Desk): string[] => desk.qubes.filter((qube) => qube.had).map(({ name }) => name);

describe('The stories at the desktop', () => {
  test.each(DESK_STORIES.map(({ name, actions }) => [name, actions.length + 1] as const))(
    '%s is told in five to nine steps: %i.',
    (_, steps) => {
      expect(steps).toBeGreaterThanOrEqual(5);
      expect(steps).toBeLessThanOrEqual(9);
    },
  );

  test('look-alike: the colour stops nothing, for untrusted gets what is typed there under red and under blue.', () => {
    const typed = momentsOf('look-alike').filter(({ event }) => event.what === 'typed');
    expect(typed.map(({ event, desk }) => [event.qube, deskQube(desk, event.qube).label])).toEqual([
      ['work', 'blue'],
      ['untrusted', 'red'],
      ['untrusted', 'blue'],
    ]);
    expect(had(lastOf('look-alike'))).toEqual(['vault', 'work', 'untrusted']);
  });

  test('two-step: the text reaches work once and untrusted never, and dom0 has forgotten it.', () => {
    expect(had(lastOf('two-step'))).toEqual(['vault', 'work']);
    expect(lastOf('two-step').global).toBeUndefined();
    expect(momentsOf('two-step').at(-1)?.event.what).toBe('nothing-to-hand-over');
  });

  test('focus-stolen: the text goes to the window in front and not to work.', () => {
    expect(had(lastOf('focus-stolen'))).toEqual(['vault', 'untrusted']);
  });

  test('denied: the text does not come to untrusted, and can still go to work.', () => {
    expect(had(lastOf('denied'))).toEqual(['vault', 'work']);
    expect(momentsOf('denied').map(({ event }) => event.what)).toContain('refused');
  });

  test('a-file: nothing is opened by the copying, only by you.', () => {
    const moments = momentsOf('a-file');
    expect(moments.slice(0, -1).flatMap(({ desk }) => desk.qubes.flatMap(({ opened }) => opened))).toEqual(
      [],
    );
    expect(deskQube(lastOf('a-file'), 'work').opened).toEqual(['untrusted']);
    expect(deskQube(lastOf('a-file'), 'vault').incoming).toEqual(['untrusted']);
  });
});
