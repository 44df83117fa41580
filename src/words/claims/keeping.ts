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
    { facts: ['template'], says: [] },
    { facts: ['disposable-template'], says: [] },
  ],
  alone: ['it:-so'],
  tooManySteps: [{ facts: [60], says: ['it:-before', 'it:+before'] }],
  states: {
    running: [{ facts: ['app qube'], says: ['it:+on'] }],
    halted: [{ facts: ['app qube'], says: ['it:-on'] }],
    removed: [{ facts: ['app qube'], says: ['it:-give'] }],
  },
  named: [{ facts: ['personal', 'app qube'], says: [] }],
  sick: ['it:+on'],
  marks: { 'to-be-outdated': ['it:-pass'] },
  startFrom: [{ facts: ['personal'], says: ['1:+give'] }],
  bothStartFrom: ['it:+give'],
  disks: { only: ['it:+same'] },
  holds: {
    everything: ['all:+so'],
    root: ['all:+so'],
    rootAndHome: ['all:+so'],
    paths: [{ facts: [['/home', '/usr/local']], says: [] }],
  },
  rules: {
    empty: ['all:+give'],
    saved: ['it:+exist', 'all:-pass'],
    copied: [{ facts: ['debian-13-xfce'], says: ['it:+give', 'it:-exist', 'it:-pass'] }],
  },
  things: {},
  standings: { stays: ['it:-pass'], goes: ['it:+pass'], saved: ['it:+exist'], gone: ['it:-exist'] },
  qube: [
    { facts: ['personal', 'app qube', 'running', true], says: [] },
    { facts: ['personal', 'app qube', 'halted', false, 'outdated'], says: [] },
    { facts: ['personal', 'app qube', 'removed', false, 'to-be-outdated'], says: ['it:-pass'] },
  ],
  file: [{ facts: ['~/notes.txt', 'note', 'saved'], says: [] }],
  filesIn: [{ facts: ['personal'], says: [] }],
};
