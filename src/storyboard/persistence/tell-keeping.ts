import { kindOf, type KindName } from '#model/persistence/kind.ts';
import type { Keeping } from '#model/persistence/mount.ts';
import type { Beat, StoryAct, Target } from '#model/persistence/keeping-story.ts';
import type { QubeState, System } from '#model/persistence/system.ts';
import { act, begin } from '#simulation/persistence/act.ts';
import type { Refusal } from '#simulation/persistence/refusal.ts';
import { cameToOf, didOf } from './keeping-sentence.ts';
import { pictureOf, type QubePicture } from './tray.ts';

/** A qube at one step, and what the step came to in it. */
export interface Part extends QubePicture {
  readonly cameTo?: string;
}

/** One step of a story, told. */
export interface ToldStep {
  readonly tick: string;
  readonly did: string;
  /** The qubes that are looked at. */
  readonly shown: readonly Part[];
  /** Those of them, by name, that are based on another qube. */
  readonly based: readonly string[];
  /** What they are based on, the nearest first. */
  readonly bases: readonly Part[];
}

/** The qubes that a deed is done in. */
function inOf(target: Target, kinds: readonly KindName[]): readonly KindName[] {
  return target === 'shown' ? kinds : [target];
}

function doAll(
  system: System,
  acts: readonly StoryAct[],
  kinds: readonly KindName[],
): { system: System; refused: Partial<Record<KindName, Refusal>> } {
  const refused: Partial<Record<KindName, Refusal>> = {};
  let now = system;
  for (const { deed, in: target } of acts) {
    const next = act(now, { deed, in: inOf(target, kinds) });
    now = next.system;
    Object.assign(refused, next.refused);
  }
  return { system: now, refused };
}

/**
 * Plays a story through the simulation and tells every step. In: the qubes to look at, and what is done.
 * A deed for a qube that none of them is based on is done to nobody.
 */
export function tellKeeping(
  kinds: readonly KindName[],
  keeping: Keeping | undefined,
  beats: readonly Beat[],
): ToldStep[] {
  const told: ToldStep[] = [];
  let system = begin(kinds, keeping);
  for (const { tick, acts } of beats) {
    const before = system;
    const done = doAll(before, acts, kinds);
    const after = done.system;
    const part = (qube: QubeState): Part => {
      const deeds = acts
        .filter(({ in: target }) => inOf(target, kinds).includes(qube.kind))
        .map(({ deed }) => deed);
      const was = before[qube.kind] ?? qube;
      // Of what others start from, only a change is told.
      const quiet = deeds.length === 0 && !kinds.includes(qube.kind);
      return {
        ...pictureOf(after, qube),
        ...(!quiet && { cameTo: cameToOf(after, was, qube, deeds, done.refused[qube.kind]) }),
      };
    };
    const shown = kinds.flatMap((kind) => after[kind] ?? []).map(part);
    const bases = Object.values(after)
      .filter(({ kind }) => !kinds.includes(kind))
      .sort(
        (a, b) => Number(kindOf(a.kind).basedOn === undefined) - Number(kindOf(b.kind).basedOn === undefined),
      )
      .map(part);
    told.push({
      tick,
      did: didOf(
        acts,
        shown.map(({ name }) => name),
      ),
      shown,
      based: shown.filter(({ kind }) => kindOf(kind).basedOn !== undefined).map(({ name }) => name),
      bases,
    });
    system = after;
  }
  return told;
}
