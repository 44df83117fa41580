import type { KeepingStory } from '#model/persistence/keeping-story.ts';

export const customPersist: KeepingStory = {
  name: 'custom-persist',
  title: 'An app qube that keeps one file',
  takeaway:
    'With custom-persist, new in 4.3, an app qube keeps the paths you list and no others. The note is listed here; ~/.bashrc is not.',
  kinds: ['app'],
  keeping: { binds: [], only: ['/home/user/notes.txt'] },
  beats: [
    {
      tick: 'use',
      acts: [
        { deed: 'save', in: 'shown' },
        { deed: 'local', in: 'shown' },
        { deed: 'infect-home', in: 'shown' },
        { deed: 'infect-boot', in: 'shown' },
      ],
    },
    { tick: 'stop', acts: [{ deed: 'stop', in: 'shown' }] },
    { tick: 'start', acts: [{ deed: 'start', in: 'shown' }] },
    { tick: 'terminal', acts: [{ deed: 'use', in: 'shown' }] },
  ],
};
