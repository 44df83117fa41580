import type { KeepingStory } from '#model/persistence/keeping-story.ts';

export const install: KeepingStory = {
  name: 'install',
  title: 'Where to install a program',
  takeaway:
    'What you install in an app qube is gone at its next start. Install in the template, stop the template, restart the app qube. A standalone keeps its own, and gets nothing from anyone.',
  kinds: ['app', 'standalone'],
  beats: [
    {
      tick: 'change',
      acts: [
        { deed: 'install', in: 'shown' },
        { deed: 'configure', in: 'shown' },
        { deed: 'local', in: 'shown' },
      ],
    },
    { tick: 'restart', acts: [{ deed: 'restart', in: 'shown' }] },
    {
      tick: 'in the template',
      acts: [
        { deed: 'start', in: 'template' },
        { deed: 'install', in: 'template' },
        { deed: 'update', in: 'template' },
      ],
    },
    { tick: 'too early', acts: [{ deed: 'restart', in: 'shown' }] },
    { tick: 'template off', acts: [{ deed: 'stop', in: 'template' }] },
    { tick: 'restart', acts: [{ deed: 'restart', in: 'shown' }] },
  ],
};
