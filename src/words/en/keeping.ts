import { speak } from '#voice';
import { numbered } from './count.ts';
import { kind } from './kind.ts';

const MARKS = {
  outdated: 'outdated: a restart would bring a newer root',
  'to-be-outdated': 'will be outdated as soon as its template stops',
} as const;

/** What a qube keeps and forgets: the controls, and what stands on its disks. */
export const keeping = speak({
  deeds: {
    save: 'Save a note in /home',
    install: 'Install a program in /usr',
    configure: 'Change a setting in /etc',
    local: 'Put a tool in /usr/local',
    cron: 'Add a timed job in /var',
    swap: 'Run out of memory',
    update: 'Install updates',
    'infect-home': 'Malware in ~/.bashrc',
    'infect-usr': 'Malware in /usr',
    'infect-boot': 'Malware in rc.local',
    start: 'Start',
    stop: 'Stop',
    restart: 'Stop and start',
    use: 'Open a terminal',
  },
  groups: { power: 'Power', change: 'Change something', breakIn: 'Break in' },
  yours: 'Now you: what happens after this step?',
  where: 'Where',
  bothQubes: 'both qubes',
  theBase: (base: 'template' | 'disposable-template') => `the ${kind[base].title}`,
  lookAt: 'Look at',
  beside: 'Beside it',
  alone: 'nothing',
  tooManySteps: (most: number) =>
    `W005: a story ends after ${numbered(most, 'step')}. Go back to an earlier step and go on from there.`,
  /** A qube: what it is, and whether it runs. */
  states: {
    running: (title: string) => `${title}, running`,
    halted: (title: string) => `${title}, halted`,
    removed: (title: string) => `${title}, removed`,
  },
  named: (name: string, title: string) => `${name}, ${title}`,
  sick: 'malware is running',
  marks: MARKS,
  startFrom: (qube: string) => `What ${qube} starts from`,
  bothStartFrom: 'What they start from',
  disks: { root: 'root', volatile: 'swap', only: 'its own disk' },
  holds: {
    swap: 'memory that was put aside',
    everything: 'everything',
    root: '/usr, /etc and all the rest',
    rootAndHome: '/usr, /etc, /home and all the rest',
    paths: (paths: readonly string[]) => paths.join(', '),
  },
  rules: {
    empty: 'Empty at every start.',
    saved: 'Saved at every stop.',
    copied: (qube: string) => `A copy of ${qube}’s, made at start and thrown away at stop.`,
  },
  /** What can be put on a disk. */
  things: {
    note: 'note',
    program: 'program',
    setting: 'setting',
    tool: 'tool',
    job: 'timed job',
    page: 'page of memory',
    update: 'security update',
    malware: 'malware',
  },
  standings: { stays: 'stays', goes: 'goes', copied: 'copied', saved: 'saved', gone: 'gone' },
  /** What a picture shows. */
  qube: (
    name: string,
    title: string,
    state: 'running' | 'halted' | 'removed',
    infected: boolean,
    outdated?: keyof typeof MARKS,
  ) =>
    `${name}, ${title}, ${state}${infected ? '; malware is running' : ''}${outdated ? `; ${MARKS[outdated]}` : ''}.`,
  file: (path: string, what: string, standing: string) => `${path}, ${what}: ${standing}.`,
  filesIn: (qube: string) => `In ${qube}:`,
});
