/** The three disks of a qube: what it boots from, what is mounted on /rw, and swap. */
export type VolumeName = 'root' | 'private' | 'volatile';

/** How a disk begins and ends: `snap_on_start` and `save_on_stop` of qubes-core-admin. */
export interface Volume {
  /** It starts as a snapshot of the same disk of the qube that this one is based on. */
  readonly snapOnStart: boolean;
  /** What was changed is still there after a stop. */
  readonly saveOnStop: boolean;
}

/** What can be put on a disk. */
export type Thing = 'note' | 'program' | 'setting' | 'tool' | 'job' | 'page' | 'update' | 'malware';

/** A file that was put somewhere, as far as a story tells. */
export interface Entry {
  readonly path: string;
  readonly what: Thing;
  readonly malware: boolean;
  /** The name of the qube that it was copied from at start; none if it was put here. */
  readonly from?: string;
}

/** What a disk holds besides what it always held, by path. */
export type Disk = Readonly<Record<string, Entry>>;
