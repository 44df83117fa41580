import type { keeping } from '#words/keeping.ts';
import type { ClaimsOf } from './claim.ts';

export const keepingClaims: ClaimsOf<typeof keeping> = {
  deeds: {
    cron: ['it:+give'],
    start: ['it:+give'],
    stop: ['it:-pass'],
    restart: ['it:-pass', 'it:+give'],
    use: ['it:+open'],
  },
  groups: { change: ['some:+so'] },
  yours: ['it:-before'],
  bothQubes: ['all:+so'],
  theBase: [
    { facts: ['template'], says: ['1:+named'] },
    { facts: ['disposable-template'], says: [] },
  ],
  alone: ['it:-so'],
  tooManySteps: [{ facts: [60], says: ['it:-begin', 'it:-before', 'n1:+after', 'it:+before'] }],
  states: {
    running: [{ facts: ['app qube'], says: ['1:+named', 'it:+on'] }],
    halted: [{ facts: ['app qube'], says: ['1:+named', 'it:-on'] }],
    removed: [{ facts: ['app qube'], says: ['1:+named', 'it:-give'] }],
  },
  named: [{ facts: ['personal', 'app qube'], says: ['1:+named', '2:+named'] }],
  sick: ['it:+on'],
  marks: { 'to-be-outdated': ['it:-pass'] },
  startFrom: [{ facts: ['personal'], says: ['1:+give'] }],
  bothStartFrom: ['it:+give'],
  disks: { only: ['it:+same'] },
  holds: {
    everything: ['all:+so'],
    root: ['all:+so'],
    rootAndHome: ['all:+so'],
    paths: [{ facts: [['/home', '/usr/local']], says: ['1:+named', '2:+named'] }],
  },
  rules: {
    empty: ['it:+empty', 'all:+give'],
    saved: ['it:+exist', 'all:-pass'],
    copied: [{ facts: ['debian-13-xfce'], says: ['1:+of', 'it:+give', 'it:-exist', 'it:-pass'] }],
  },
  things: {},
  standings: { stays: ['it:-pass'], goes: ['it:+pass'], saved: ['it:+exist'], gone: ['it:-exist'] },
  qube: [
    {
      facts: ['personal', 'app qube', 'running', true],
      says: ['1:+named', '2:+named', 'it:+on', 'it:+on'],
    },
    {
      facts: ['personal', 'app qube', 'halted', false, 'outdated'],
      says: ['1:+named', '2:+named', 'it:-on', '3:+named'],
    },
    {
      facts: ['personal', 'app qube', 'removed', false, 'to-be-outdated'],
      says: ['1:+named', '2:+named', 'it:-give', 'it:-pass'],
    },
  ],
  file: [{ facts: ['~/notes.txt', 'note', 'saved'], says: ['1:+named', '2:+named', 'it:+exist'] }],
  filesIn: [{ facts: ['personal'], says: ['1:+in'] }],
};
