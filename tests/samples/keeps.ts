/** A qube’s files, found again after something was done. */
import { type Act } from '#model/persistence/deed.ts';
import { type KindName } from '#model/persistence/kind.ts';
import { USUAL, type Keeping } from '#model/persistence/mount.ts';
import { type QubeState, type System } from '#model/persistence/system.ts';
import { act, begin } from '../../src/simulation/persistence/act.ts';

/** Begins with these qubes running, and does one thing after another. */
export function after(kinds: readonly KindName[], acts: readonly Act[], keeping: Keeping = USUAL): System {
  return acts.reduce((system, each) => act(system, each).system, begin(kinds, keeping));
}

export function qubeIn(system: System, kind: KindName): QubeState {
  const qube = system[kind];
  if (!qube) throw new Error(`There is no ${kind} in this story.`);
  return qube;
}

/** The paths that a running qube finds, sorted. */
export function found(system: System, kind: KindName): string[] {
  const { live } = qubeIn(system, kind);
  return Object.values(live ?? {})
    .flatMap((disk) => Object.keys(disk))
    .sort();
}
