import type { KindName } from './kind.ts';
import type { Keeping } from './mount.ts';
import type { Disk, Entry, VolumeName } from './volume.ts';

/** One qube at one moment. */
export interface QubeState {
  readonly kind: KindName;
  /** An unnamed disposable has another one at each start. */
  readonly name: string;
  readonly keeping: Keeping;
  /** What would be there if it were stopped now without saving. */
  readonly saved: { readonly root: Disk; readonly private: Disk };
  /** What it sees while it runs; nothing while it is halted. */
  readonly live?: Readonly<Record<VolumeName, Disk>>;
  /** Malware is running in it now. */
  readonly infected: boolean;
  /** What its last stop threw away. */
  readonly lost: readonly Entry[];
  readonly starts: number;
}

/** The qubes of a story: those that are looked at, and those that they are based on. */
export type System = Readonly<Partial<Record<KindName, QubeState>>>;
