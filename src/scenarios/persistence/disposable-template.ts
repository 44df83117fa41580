import type { KeepingStory } from '#model/persistence/keeping-story.ts';

export const disposableTemplate: KeepingStory = {
  name: 'disposable-template',
  title: 'What a disposable starts from',
  takeaway:
    'A disposable forgets all that happens in it. It does not forget what its disposable template brings along: malware there is in every new one.',
  kinds: ['disposable', 'named-disposable'],
  beats: [
    {
      tick: 'use',
      acts: [
        { deed: 'save', in: 'shown' },
        { deed: 'infect-home', in: 'shown' },
      ],
    },
    { tick: 'restart', acts: [{ deed: 'restart', in: 'shown' }] },
    {
      tick: 'start its template',
      acts: [
        { deed: 'start', in: 'disposable-template' },
        { deed: 'save', in: 'disposable-template' },
        { deed: 'infect-home', in: 'disposable-template' },
      ],
    },
    { tick: 'and stop it', acts: [{ deed: 'stop', in: 'disposable-template' }] },
    { tick: 'restart', acts: [{ deed: 'restart', in: 'shown' }] },
    { tick: 'terminal', acts: [{ deed: 'use', in: 'shown' }] },
  ],
};
