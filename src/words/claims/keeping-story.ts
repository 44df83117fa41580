import type { keepingStory } from '#words/keeping-story.ts';
import type { ClaimsOf } from './claim.ts';

export const keepingStoryClaims: ClaimsOf<typeof keepingStory> = {
  did: {
    start: [
      { facts: [['personal']], says: ['you:+give', '1:+named'] },
      { facts: [['personal', 'disp4821']], says: ['you:+give', 'all:+so'] },
      { facts: ['template'], says: ['you:+give', '1:+named'] },
      { facts: ['disposable-template'], says: ['you:+give'] },
    ],
    stop: [{ facts: [['personal']], says: ['you:-pass', '1:+named'] }],
    restart: [{ facts: [['personal']], says: ['1:+named'] }],
    use: [{ facts: [['personal']], says: ['you:+open', '1:+in'] }],
    write: [
      {
        facts: [['personal'], ['save', 'install', 'configure', 'local', 'update']],
        says: ['1:+in', '2:+named', '3:+named', '6:+named', 'it:+set', '5:+named'],
      },
      {
        facts: [
          ['personal', 'disp1'],
          ['infect-home', 'infect-usr', 'infect-boot', 'cron'],
        ],
        says: ['all:+so', 'it:+same', 'it:+give'],
      },
      {
        facts: ['template', ['cron', 'swap']],
        says: ['1:+in', 'it:+give', '2:+named', 'some:+pass', '3:+to'],
      },
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
      says: ['it:+give', 'it:+with', '1:+with', '3:+named', '4:+in'],
    },
    {
      facts: [[{ what: 'note', path: '~/notes.txt' }], [{ what: 'program', path: '/usr/bin/gimp' }]],
      says: ['it:+give', 'it:+with', '1:+with', '3:+named', '3:-so'],
    },
    { facts: [[], [{ what: 'program', path: '/usr/bin/gimp' }]], says: ['it:+give', '1:+named', '1:-so'] },
    { facts: [[], []], says: ['it:+give', 'it:+safe', 'it:+before'] },
  ],
  startsAnew: [
    {
      facts: ['disp1', [{ what: 'note', path: '~/notes.txt' }], []],
      says: ['it:+new', '1:+named', 'it:+give', 'it:+with', '2:+with'],
    },
    {
      facts: ['disp1', [{ what: 'note', path: '~/notes.txt' }], [{ what: 'program', path: '/usr/bin/gimp' }]],
      says: ['it:+new', '1:+named', 'it:+give', 'it:+with', '2:+with', '4:+named', '4:-so'],
    },
    {
      facts: ['disp1', [], [{ what: 'program', path: '/usr/bin/gimp' }]],
      says: ['it:+new', '1:+named', 'it:+give', '2:+named', '2:-so'],
    },
    { facts: ['disp1', [], []], says: ['it:+new', '1:+named', 'it:+give', 'it:+safe', 'it:+before'] },
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
      says: ['it:+exist', '1:+named', '3:+named', '4:+in'],
    },
  ],
  nothingSaved: ['it:-exist'],
  thrownAway: [
    { facts: [[{ what: 'program', path: '/usr/bin/gimp' }]], says: ['it:-exist', '1:+named'] },
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
      says: ['it:-exist', '1:+named', '3:+named', '4:+named', '5:+named', '6:+named'],
    },
  ],
  runsAlready: ['it:+on'],
  notRun: [{ facts: ['/rw/config/rc.local'], says: ['none:-so', '1:+named', '1:-so'] }],
  malwareGone: ['none:-so', 'it:-exist'],
  noMalware: ['none:-so', 'none:-so'],
  willStay: [
    { facts: [[{ what: 'note', path: '~/notes.txt' }]], says: ['it:-pass', 'it:+give', '1:+named'] },
  ],
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
  cameTo: [{ facts: ['personal', 'It goes.'], says: ['1:+named', '2:+named'] }],
};
