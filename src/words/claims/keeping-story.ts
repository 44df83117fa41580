import type { keepingStory } from '#words/keeping-story.ts';
import type { ClaimsOf } from './claim.ts';

export const keepingStoryClaims: ClaimsOf<typeof keepingStory> = {
  did: {
    start: [
      { facts: [['personal']], says: ['you:+give'] },
      { facts: [['personal', 'disp4821']], says: ['you:+give', 'all:+so'] },
      { facts: ['template'], says: ['you:+give'] },
      { facts: ['disposable-template'], says: ['you:+give'] },
    ],
    stop: [{ facts: [['personal']], says: ['you:-pass'] }],
    restart: [{ facts: [['personal']], says: [] }],
    use: [{ facts: [['personal']], says: ['you:+open'] }],
    write: [
      { facts: [['personal'], ['save', 'install', 'configure', 'local', 'update']], says: ['it:+set'] },
      {
        facts: [
          ['personal', 'disp1'],
          ['infect-home', 'infect-usr', 'infect-boot', 'cron'],
        ],
        says: ['all:+so', 'it:+same', 'it:+give'],
      },
      { facts: ['template', ['cron', 'swap']], says: ['it:+give', 'some:+pass'] },
    ],
  },
  starts: [
    {
      facts: [
        [
          { what: 'note', path: '~/notes.txt' },
          { what: 'malware', path: '~/.bashrc' },
        ],
        [],
      ],
      says: ['it:+give', 'it:+with'],
    },
    {
      facts: [[{ what: 'note', path: '~/notes.txt' }], [{ what: 'program', path: '/usr/bin/gimp' }]],
      says: ['it:+give', 'it:+with', '3:-so'],
    },
    { facts: [[], [{ what: 'program', path: '/usr/bin/gimp' }]], says: ['it:+give', '1:-so'] },
    { facts: [[], []], says: ['it:+give', 'it:+safe', 'it:+before'] },
  ],
  startsAnew: [
    { facts: ['disp1', [{ what: 'note', path: '~/notes.txt' }], []], says: ['it:+give', 'it:+with'] },
    {
      facts: ['disp1', [{ what: 'note', path: '~/notes.txt' }], [{ what: 'program', path: '/usr/bin/gimp' }]],
      says: ['it:+give', 'it:+with', '4:-so'],
    },
    { facts: ['disp1', [], [{ what: 'program', path: '/usr/bin/gimp' }]], says: ['it:+give', '2:-so'] },
    { facts: ['disp1', [], []], says: ['it:+give', 'it:+safe', 'it:+before'] },
  ],
  removed: ['it:-give', 'it:+with', 'all:+so'],
  saved: [
    {
      facts: [
        [
          { what: 'note', path: '~/notes.txt' },
          { what: 'malware', path: '~/.bashrc' },
        ],
      ],
      says: ['it:+exist'],
    },
  ],
  nothingSaved: ['it:-exist'],
  thrownAway: [
    { facts: [[{ what: 'program', path: '/usr/bin/gimp' }]], says: ['it:-exist'] },
    {
      facts: [
        [
          { what: 'setting', path: '/x' },
          { what: 'tool', path: '/x' },
          { what: 'job', path: '/x' },
          { what: 'page', path: '/x' },
          { what: 'update', path: '/x' },
        ],
      ],
      says: ['it:-exist'],
    },
  ],
  runsAlready: ['it:+on'],
  notRun: [{ facts: ['/rw/config/rc.local'], says: ['none:-so', '1:-so'] }],
  malwareGone: ['none:-so', 'it:-exist'],
  noMalware: ['none:-so', 'none:-so'],
  willStay: [{ facts: [[{ what: 'note', path: '~/notes.txt' }]], says: ['it:-pass', 'it:+give'] }],
  willGo: [
    { facts: [[{ what: 'program', path: '/usr/bin/gimp' }]], says: ['it:+before', 'it:-pass', '1:-exist'] },
  ],
  someStay: [
    {
      facts: [[{ what: 'program', path: '/usr/bin/gimp' }], [{ what: 'note', path: '~/notes.txt' }]],
      says: ['it:+before', 'it:-pass', '1:-exist', '3:-pass'],
    },
  ],
  unchanged: ['none:-so'],
  unchangedRoot: ['none:-so', 'it:+same'],
  unchangedRunning: ['none:-so', 'it:+with'],
  unchangedUntil: ['none:-so'],
  cameTo: [{ facts: ['personal', 'It goes.'], says: [] }],
};
