import type { KeepingStory } from '#model/persistence/keeping-story.ts';

export const bashrc: KeepingStory = {
  name: 'bashrc',
  title: 'What a restart forgets',
  takeaway:
    'A stop throws away an app qube’s root and keeps its /rw. Malware in ~/.bashrc lies in /rw, so it is back after a restart. A disposable keeps neither.',
  kinds: ['app', 'disposable'],
  beats: [
    {
      tick: 'use',
      acts: [
        { deed: 'save', in: 'shown' },
        { deed: 'install', in: 'shown' },
        { deed: 'infect-home', in: 'shown' },
      ],
    },
    { tick: 'stop', acts: [{ deed: 'stop', in: 'shown' }] },
    { tick: 'start', acts: [{ deed: 'start', in: 'shown' }] },
    { tick: 'terminal', acts: [{ deed: 'use', in: 'shown' }] },
    {
      tick: 'update',
      acts: [
        { deed: 'start', in: 'template' },
        { deed: 'update', in: 'template' },
      ],
    },
    { tick: 'template off', acts: [{ deed: 'stop', in: 'template' }] },
    { tick: 'restart', acts: [{ deed: 'restart', in: 'shown' }] },
  ],
};
