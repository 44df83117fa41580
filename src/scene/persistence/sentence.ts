import { isWrite, type DeedName } from '#model/persistence/deed.ts';
import { kindOf } from '#model/persistence/kind.ts';
import type { StoryAct, Target } from '#model/persistence/story.ts';
import type { QubeState, System } from '#model/persistence/system.ts';
import type { Entry } from '#model/persistence/volume.ts';
import { fateOf } from '#simulation/persistence/fate.ts';
import { outdatedOf } from '#simulation/persistence/outdated.ts';
import { REFUSALS, type Refusal } from '#simulation/persistence/refusal.ts';
import { shortPath } from './short-path.ts';

/** What each deed is called on its button, and in a sentence. */
export const DEED_WORDS: Readonly<Record<DeedName, { readonly button: string; readonly says: string }>> = {
  save: { button: 'Save a note in /home', says: 'you save a note in /home' },
  install: { button: 'Install a program in /usr', says: 'you install a program' },
  configure: { button: 'Change a setting in /etc', says: 'you change a setting in /etc' },
  local: { button: 'Put a tool in /usr/local', says: 'you put a tool in /usr/local' },
  cron: { button: 'Set a timed job in /var', says: 'a timed job is set in /var/spool/cron' },
  swap: { button: 'Run out of memory', says: 'memory runs out and some goes to swap' },
  update: { button: 'Install updates', says: 'you install a security update' },
  'infect-home': { button: 'Malware in ~/.bashrc', says: 'malware writes itself into ~/.bashrc' },
  'infect-usr': { button: 'Malware in /usr', says: 'malware writes itself into /usr' },
  'infect-boot': { button: 'Malware in rc.local', says: 'malware writes itself into /rw/config/rc.local' },
  start: { button: 'Start', says: 'start' },
  stop: { button: 'Stop', says: 'stop' },
  restart: { button: 'Stop and start', says: 'restart' },
  use: { button: 'Open a terminal', says: 'open a terminal in' },
};

/** “the note, the program and the malware” */
function list(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

const thing = ({ what, path, malware }: Entry): string =>
  malware ? `the malware in ${shortPath(path)}` : `the ${what}`;

const things = (entries: readonly Entry[]): string => list(entries.map(thing));

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What was done, in one sentence for each place it was done in. */
export function didOf(acts: readonly StoryAct[], shown: readonly string[]): string {
  const place = (target: Target): string =>
    target === 'shown'
      ? shown.length > 1
        ? 'both qubes'
        : (shown[0] ?? '')
      : `the ${target.replace('-', ' ')}`;
  const sentences: { where: string; clauses: string[] }[] = [];
  for (const { deed, in: target } of acts) {
    const where = place(target);
    const last = sentences.at(-1);
    if (!isWrite(deed)) sentences.push({ where: '', clauses: [`you ${DEED_WORDS[deed].says} ${where}`] });
    else if (last?.where === where) last.clauses.push(DEED_WORDS[deed].says);
    else sentences.push({ where, clauses: [DEED_WORDS[deed].says] });
  }
  return sentences
    .map(({ where, clauses }) => `${upper(where === '' ? list(clauses) : `in ${where}, ${list(clauses)}`)}.`)
    .join(' ');
}

const entriesOf = (qube: QubeState): Entry[] =>
  qube.live ? Object.values(qube.live).flatMap((disk) => Object.values(disk)) : [];

function atStart(before: QubeState, qube: QubeState): string {
  const found = entriesOf(qube);
  const gone = qube.lost.filter(({ path }) => !found.some((entry) => entry.path === path));
  const who = qube.name === before.name ? 'It starts' : `A new one, ${qube.name}, starts`;
  const boot = qube.infected ? ' The malware runs at once, as root.' : '';
  if (found.length > 0)
    return `${who} with ${things(found)}${gone.length > 0 ? `, without ${things(gone)}` : ''}.${boot}`;
  return gone.length > 0 ? `${who} without ${things(gone)}.` : `${who} as clean as before.`;
}

function atStop(qube: QubeState): string {
  if (kindOf(qube.kind).removedAtStop) return 'It is removed from the system, with everything in it.';
  const saved = [...Object.values(qube.saved.private), ...Object.values(qube.saved.root)];
  const kept = saved.length > 0 ? `Saved: ${things(saved)}.` : 'Nothing is saved.';
  return qube.lost.length > 0 ? `${kept} Thrown away: ${things(qube.lost)}.` : kept;
}

function atUse(before: QubeState, qube: QubeState): string {
  if (before.infected) return 'The malware is running already.';
  if (qube.infected) return 'The malware is still there, and runs again.';
  const [idle] = entriesOf(qube).filter(({ malware }) => malware);
  if (idle) return `No malware runs: ${shortPath(idle.path)} is not run here.`;
  return qube.lost.some(({ malware }) => malware)
    ? 'No malware runs: it is gone.'
    : 'No malware runs: there is none.';
}

function atWrite(qube: QubeState): string {
  const own = entriesOf(qube).filter(({ from }) => from === undefined);
  const stays = own.filter((entry) => fateOf(entry, qube.kind, qube.keeping).kept);
  const goes = own.filter((entry) => !stays.includes(entry));
  if (goes.length === 0) return `A stop will not remove ${things(stays)}.`;
  if (stays.length === 0) return `At its next stop, ${things(goes)} will be gone.`;
  return `At its next stop, ${things(goes)} will be gone. ${upper(things(stays))} will stay.`;
}

/** What that came to in one qube. In: the qube before and after, and what was done in it, if anything. */
export function cameToOf(
  system: System,
  before: QubeState,
  qube: QubeState,
  deeds: readonly DeedName[],
  refused: Refusal | undefined,
): string {
  const last = deeds.at(-1);
  const ownRoot = kindOf(qube.kind).root.saveOnStop;
  if (refused && qube === before) return REFUSALS[refused];
  if (last === undefined) {
    const mark = outdatedOf(system, qube);
    if (mark === 'to-be-outdated') return 'No change: it still runs on the root that it started with.';
    if (mark === 'outdated') return 'No change until it is restarted.';
    return ownRoot ? 'No change: its root is its own.' : 'No change.';
  }
  if (last === 'use') return atUse(before, qube);
  if (last === 'stop') return atStop(qube);
  if (isWrite(last)) return atWrite(qube);
  return atStart(before, qube);
}
