import { MACHINES, MOMENTS, PARCELS, guardsNumber, type Guards, type Moment } from '#model/leak.ts';
import type { Fate } from '#scene/leak/fate.ts';

/** What becomes of every packet, computed beforehand. Fates are kept once; cells name them by number. */
export interface Told {
  readonly list: readonly Fate[];
  /** For each position of the guards, moment, machine and packet: the number of the fate. */
  readonly cells: readonly (readonly (readonly (readonly number[])[])[])[];
}

/** What becomes of every packet at one moment: for each packet, on each machine. */
export function fatesOf({ list, cells }: Told, moment: Moment, guards: Guards): Fate[][] {
  const at = cells[guardsNumber(guards)]?.[MOMENTS.indexOf(moment)];
  return PARCELS.map((_, parcel) =>
    MACHINES.flatMap((_, machine) => list[at?.[machine]?.[parcel] ?? -1] ?? []),
  );
}

/** How many packets leave a machine in the clear. In: the fates of a moment, and the machine's number. */
export function leaksOf(fates: readonly (readonly Fate[])[], machine: number): number {
  return fates.filter((each) => each[machine]?.outcome === 'clear').length;
}
