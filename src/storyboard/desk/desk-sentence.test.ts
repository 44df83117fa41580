import { describe, expect, test } from 'vitest';
import type { Answer } from '#model/desk/desk-policy.ts';
import { DESK_STORIES, deskStory } from '#scenarios/desk/index.ts';
import { tellDesk, type ToldMoment } from './moments.ts';

const told = (name: string, policy: readonly { answer: Answer }[] = []): ToldMoment[] => {
  const story = deskStory(name);
  if (!story) throw new Error(`no story ${name}`);
  const rules = policy.map(({ answer }) => ({
    service: '*' as const,
    source: '@anyvm',
    dest: '@anyvm',
    action: answer,
  }));
  return tellDesk({ ...story.start, policy: [...rules, ...story.start.policy] }, story.actions);
};
const words = (text: string): number => text.split(/\s+/).length;

describe('What is said of a moment at the desktop', () => {
  test.each(DESK_STORIES.map(({ name }) => name))(
    'has at most twenty words in %s, under any policy.',
    (name) => {
      const versions = [[], ...(['allow', 'ask', 'deny'] as const).map((answer) => [{ answer }])];
      for (const policy of versions) {
        for (const { sentence } of told(name, policy))
          expect(words(sentence), sentence).toBeLessThanOrEqual(20);
      }
    },
  );

  test('names the policy’s answer: a key that is the consent, or a refusal.', () => {
    const at = (policy: readonly { answer: Answer }[]): string => told('two-step', policy)[6]?.sentence ?? '';
    expect(at([])).toContain('The policy says ask, and your key is the answer');
    expect(at([{ answer: 'allow' }])).toContain('The policy allows it');
    expect(at([{ answer: 'deny' }])).toContain('The policy denies a paste from vault into work');
  });

  test('names the keys of the two-step copy.', () => {
    expect(told('two-step').map(({ by }) => by)).toEqual([
      'before anything is done',
      'Ctrl+C',
      'Ctrl+Shift+C',
      'a click',
      'Ctrl+V',
      'a click',
      'Ctrl+Shift+V',
      'Ctrl+V',
      'Ctrl+Shift+V',
    ]);
  });

  test('tells who can read the password at each step of the two-step copy.', () => {
    const readers = told('two-step').map(({ readers: lines }) =>
      lines.filter(({ can }) => can).map(({ who }) => who),
    );
    expect(readers.slice(0, 6)).toEqual(Array.from({ length: 6 }, () => ['dom0', 'vault']));
    expect(readers.slice(6)).toEqual(Array.from({ length: 3 }, () => ['dom0', 'vault', 'work']));
  });

  test('keeps what dom0 holds out of every qube’s reach, and says so.', () => {
    const lifted = told('two-step')[2]?.readers ?? [];
    expect(lifted.find(({ who }) => who === 'dom0')?.why).toContain('global clipboard');
    expect(lifted.find(({ who }) => who === 'untrusted')).toEqual({
      who: 'untrusted',
      can: false,
      why: 'No qube can ask dom0 for the global clipboard.',
    });
  });

  test('tells that a file attacks nobody before it is opened, and then only the qube that opened it.', () => {
    const exposed = told('a-file').map((moment) =>
      moment.exposed.filter(({ can }) => can).map(({ who }) => who),
    );
    expect(exposed).toEqual([[], [], [], [], ['work']]);
  });

  test('says of a relabelled qube whose frame it now resembles.', () => {
    expect(told('look-alike')[5]?.sentence).toContain('Its frame now looks like work’s; its name does not.');
  });
});
