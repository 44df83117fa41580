import type { KeepingStory } from '#model/persistence/keeping-story.ts';

export const service: KeepingStory = {
  name: 'service',
  title: 'Two service qubes, two kinds',
  takeaway:
    '“Service qube” is a job, not a kind. sys-net is an app qube and keeps its /rw; sys-firewall is a disposable and keeps nothing.',
  kinds: ['service', 'named-disposable'],
  beats: [
    {
      tick: 'break-in',
      acts: [
        { deed: 'infect-boot', in: 'shown' },
        { deed: 'infect-usr', in: 'shown' },
        { deed: 'cron', in: 'shown' },
      ],
    },
    { tick: 'stop', acts: [{ deed: 'stop', in: 'shown' }] },
    { tick: 'start', acts: [{ deed: 'start', in: 'shown' }] },
    {
      tick: 'the template',
      acts: [
        { deed: 'start', in: 'template' },
        { deed: 'infect-usr', in: 'template' },
        { deed: 'stop', in: 'template' },
      ],
    },
    { tick: 'restart', acts: [{ deed: 'restart', in: 'shown' }] },
  ],
};
