import { speak } from '#voice';
import { kind } from './kind.ts';
import { keeping } from './keeping.ts';
import { listed } from './name.ts';

/** Where something is done: in qubes by their names, or in what they are based on. */
export type Where = readonly string[] | 'template' | 'disposable-template';

/** A file: what it is, and where it lies. */
export interface File {
  readonly what: keyof typeof keeping.things;
  readonly path: string;
}

/** What you do to a running qube. */
const YOU = {
  save: 'save a note in /home',
  install: 'install a program',
  configure: 'change a setting in /etc',
  local: 'put a tool in /usr/local',
  update: 'install a security update',
} as const;

/** Where malware installs itself. */
const MALWARE = {
  'infect-home': '~/.bashrc',
  'infect-usr': '/usr',
  'infect-boot': '/rw/config/rc.local',
} as const;

type Write = keyof typeof YOU | keyof typeof MALWARE | 'cron' | 'swap';

const isKey = <T extends object>(of: T, key: PropertyKey): key is keyof T => Object.hasOwn(of, key);

const place = (where: Where): string =>
  typeof where === 'string' ? `the ${kind[where].title}` : where.length > 1 ? 'both qubes' : (where[0] ?? '');

const file = ({ what, path }: File): string =>
  what === 'malware' ? `the malware in ${path}` : `the ${keeping.things[what]}`;

const files = (all: readonly File[]): string => listed(all.map(file));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What happens in a qube, one clause for each who does it. */
function clauses(writes: readonly Write[]): string[] {
  const both = writes.includes('install') && writes.includes('update');
  const yours = writes.flatMap((each) => {
    if (!isKey(YOU, each) || (both && each === 'update')) return [];
    return [both && each === 'install' ? 'install a program and a security update' : YOU[each]];
  });
  const malware = writes.flatMap((each) => (isKey(MALWARE, each) ? [MALWARE[each]] : []));
  const job = writes.includes('cron');
  return [
    ...(yours.length > 0 ? [`you ${listed(yours)}`] : []),
    ...(malware.length > 0
      ? [`malware installs itself in ${listed(malware)}${job ? ', and adds a timed job' : ''}`]
      : job
        ? ['a timed job is added in /var/spool/cron']
        : []),
    ...(writes.includes('swap') ? ['memory runs out and some of it goes to swap'] : []),
  ];
}

/** What was done at a step, and what it came to in a qube. */
export const keepingStory = speak({
  did: {
    start: (where: Where) => `You start ${place(where)}.`,
    stop: (where: Where) => `You stop ${place(where)}.`,
    restart: (where: Where) => `You restart ${place(where)}.`,
    use: (where: Where) => `You open a terminal in ${place(where)}.`,
    write: (where: Where, writes: readonly Write[]) => `In ${place(where)}, ${clauses(writes).join('; ')}.`,
  },
  /** At a start: with what, and without what that was there before. */
  starts: (found: readonly File[], gone: readonly File[]) =>
    found.length > 0
      ? `It starts with ${files(found)}${gone.length > 0 ? `, without ${files(gone)}` : ''}.`
      : gone.length > 0
        ? `It starts without ${files(gone)}.`
        : 'It starts as clean as before.',
  startsAnew: (name: string, found: readonly File[], gone: readonly File[]) =>
    found.length > 0
      ? `A new one, ${name}, starts with ${files(found)}${gone.length > 0 ? `, without ${files(gone)}` : ''}.`
      : gone.length > 0
        ? `A new one, ${name}, starts without ${files(gone)}.`
        : `A new one, ${name}, starts as clean as before.`,
  runsAtOnce: 'The malware runs at once, as root.',
  removed: 'It is removed from the system, with everything in it.',
  saved: (kept: readonly File[]) => `Saved: ${files(kept)}.`,
  nothingSaved: 'Nothing is saved.',
  thrownAway: (lost: readonly File[]) => `Thrown away: ${files(lost)}.`,
  runsAlready: 'The malware is running already.',
  runsAgain: 'The malware is still there, and runs again.',
  notRun: (path: string) => `No malware runs: ${path} is not run here.`,
  malwareGone: 'No malware runs: it is gone.',
  noMalware: 'No malware runs: there is none.',
  willStay: (stays: readonly File[]) => `A stop will not remove ${files(stays)}.`,
  willGo: (goes: readonly File[]) => `At its next stop, ${files(goes)} will be gone.`,
  someStay: (goes: readonly File[], stays: readonly File[]) =>
    `At its next stop, ${files(goes)} will be gone. ${capital(files(stays))} will stay.`,
  unchanged: 'No change.',
  unchangedRoot: 'No change: its root is its own.',
  unchangedRunning: 'No change: it still runs on the root that it started with.',
  unchangedUntil: 'No change until it is restarted.',
  /** Spoken: what it came to in one of two. */
  cameTo: (qube: string, cameTo: string) => `${qube}: ${cameTo}`,
});
