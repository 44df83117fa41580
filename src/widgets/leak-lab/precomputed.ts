import type { RecordedAs } from '#evidence/recorded-as.ts';
import {
  MACHINES,
  MOMENTS,
  PARCELS,
  guardsNumber,
  type Guards,
  type Machine,
  type Moment,
  type Parcel,
} from '#model/leak.ts';
import type { Fate } from '#storyboard/leak/packet-fate.ts';

/** What becomes of every packet, computed beforehand. Fates are kept once; cells name them by number. */
export interface Precomputed {
  readonly list: readonly Fate[];
  /** For each position of the guards, moment, machine and packet: the number of the fate. */
  readonly cells: readonly (readonly (readonly (readonly number[])[])[])[];
  /** The packets that were sent in a real network and recorded, by `cellName`. */
  readonly recorded: Readonly<Record<string, RecordedAs>>;
}

/** A packet on a machine at a moment, under some guards. */
export interface Cell {
  readonly guards: Guards;
  readonly moment: Moment;
  readonly machine: Machine;
  readonly parcel: Parcel;
}

/** What a cell is called among those that were recorded. */
export function cellName({ guards, moment, machine, parcel }: Cell): string {
  return `${guardsNumber(guards)} ${moment} ${machine} ${parcel}`;
}

/** A packet that was recorded, and where. */
export interface RecordedCell extends Pick<Cell, 'machine' | 'parcel'> {
  readonly as: RecordedAs;
}

/** The packets of one moment that were recorded. */
export function recordedOf({ recorded }: Precomputed, moment: Moment, guards: Guards): RecordedCell[] {
  return PARCELS.flatMap((parcel) =>
    MACHINES.flatMap((machine) => {
      const as = recorded[cellName({ guards, moment, machine, parcel })];
      return as ? [{ machine, parcel, as }] : [];
    }),
  );
}

/** What becomes of every packet at one moment: for each packet, on each machine. */
export function fatesOf({ list, cells }: Precomputed, moment: Moment, guards: Guards): Fate[][] {
  const at = cells[guardsNumber(guards)]?.[MOMENTS.indexOf(moment)];
  return PARCELS.map((_, parcel) =>
    MACHINES.flatMap((_, machine) => list[at?.[machine]?.[parcel] ?? -1] ?? []),
  );
}

/** How many packets leave in the clear. */
interface Leaks {
  /** Of the packets that both machines send, those that leave each in the clear. */
  readonly desktop: number;
  readonly qubes: number;
  /** How many both send. */
  readonly both: number;
  /** Whether a packet of the VPN qube’s own does: a desktop has no such packet to compare it with. */
  readonly own: boolean;
  /** Whether a disposable’s does, which a desktop has not got either. */
  readonly disposable: boolean;
}

/** Counts what leaks at a moment, so that both machines are measured by the same packets. In: its fates. */
export function leaksOf(fates: readonly (readonly Fate[])[]): Leaks {
  const sent = fates.filter((each) => each.every(({ outcome }) => outcome !== 'none'));
  const clear = (machine: Machine): number =>
    sent.filter((each) => each[MACHINES.indexOf(machine)]?.outcome === 'clear').length;
  const leaves = (parcel: Parcel): boolean =>
    fates[PARCELS.indexOf(parcel)]?.some(({ outcome }) => outcome === 'clear') ?? false;
  return {
    desktop: clear('desktop'),
    qubes: clear('qubes'),
    both: sent.length,
    own: leaves('own'),
    disposable: leaves('disposable'),
  };
}
