import { isWrite, type DeedName, type WriteName } from '#model/persistence/deed.ts';
import { kindOf } from '#model/persistence/kind.ts';
import type { StoryAct, Target } from '#model/persistence/keeping-story.ts';
import type { QubeState, System } from '#model/persistence/system.ts';
import type { Entry } from '#model/persistence/volume.ts';
import { fateOf } from '#simulation/persistence/file-fate.ts';
import { outdatedOf } from '#simulation/persistence/outdated.ts';
import type { Refusal } from '#simulation/persistence/refusal.ts';
import { keepingFates } from '#words/keeping-fates.ts';
import { keepingStory, type File, type Where } from '#words/keeping-story.ts';
import { shortPath } from './short-path.ts';

const filesOf = (entries: readonly Entry[]): File[] =>
  entries.map(({ what, path }) => ({ what, path: shortPath(path) }));

/** What was done, in one sentence for each place it was done in. */
export function didOf(acts: readonly StoryAct[], shown: readonly string[]): string {
  const { did } = keepingStory;
  const placeOf = (target: Target): Where => (target === 'shown' ? shown : target);
  const groups: { target: Target; writes: WriteName[]; power?: Exclude<DeedName, WriteName> }[] = [];
  for (const { deed, in: target } of acts) {
    const last = groups.at(-1);
    if (!isWrite(deed)) groups.push({ target, writes: [], power: deed });
    else if (last?.target === target && last.power === undefined) last.writes.push(deed);
    else groups.push({ target, writes: [deed] });
  }
  return groups
    .map(({ target, writes, power }) =>
      power === undefined ? did.write(placeOf(target), writes) : did[power](placeOf(target)),
    )
    .join(' ');
}

const entriesOf = (qube: QubeState): Entry[] =>
  qube.live ? Object.values(qube.live).flatMap((disk) => Object.values(disk)) : [];

function atStart(before: QubeState, qube: QubeState): string {
  const found = entriesOf(qube);
  const gone = qube.lost.filter(({ path }) => !found.some((entry) => entry.path === path));
  const files = [filesOf(found), filesOf(gone)] as const;
  const started =
    qube.name === before.name ? keepingStory.starts(...files) : keepingStory.startsAnew(qube.name, ...files);
  return qube.infected ? [started, keepingStory.runsAtOnce].join(' ') : started;
}

function atStop(qube: QubeState): string {
  if (kindOf(qube.kind).removedAtStop) return keepingStory.removed;
  const saved = [...Object.values(qube.saved.private), ...Object.values(qube.saved.root)];
  const kept = saved.length > 0 ? keepingStory.saved(filesOf(saved)) : keepingStory.nothingSaved;
  return qube.lost.length > 0 ? [kept, keepingStory.thrownAway(filesOf(qube.lost))].join(' ') : kept;
}

function atUse(before: QubeState, qube: QubeState): string {
  if (before.infected) return keepingStory.runsAlready;
  if (qube.infected) return keepingStory.runsAgain;
  const [idle] = entriesOf(qube).filter(({ malware }) => malware);
  if (idle) return keepingStory.notRun(shortPath(idle.path));
  return qube.lost.some(({ malware }) => malware) ? keepingStory.malwareGone : keepingStory.noMalware;
}

function atWrite(qube: QubeState): string {
  const own = entriesOf(qube).filter(({ from }) => from === undefined);
  const stays = own.filter((entry) => fateOf(entry, qube.kind, qube.keeping).kept);
  const goes = own.filter((entry) => !stays.includes(entry));
  if (goes.length === 0) return keepingStory.willStay(filesOf(stays));
  if (stays.length === 0) return keepingStory.willGo(filesOf(goes));
  return keepingStory.someStay(filesOf(goes), filesOf(stays));
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
  if (refused && qube === before) return keepingFates.refusals[refused].long;
  if (last === undefined) {
    const mark = outdatedOf(system, qube);
    if (mark === 'to-be-outdated') return keepingStory.unchangedRunning;
    if (mark === 'outdated') return keepingStory.unchangedUntil;
    return ownRoot ? keepingStory.unchangedRoot : keepingStory.unchanged;
  }
  if (last === 'use') return atUse(before, qube);
  if (last === 'stop') return atStop(qube);
  if (isWrite(last)) return atWrite(qube);
  return atStart(before, qube);
}
