import { kindOf, type KindName } from './kind.ts';
import type { VolumeName } from './volume.ts';

/** What a qube’s settings say about paths outside of /rw, /home and /usr/local. */
export interface Keeping {
  /** Paths that the template binds into /rw/bind-dirs (qubes-core-agent-linux vm-systemd/bind-dirs.sh). */
  readonly binds: readonly string[];
  /** With the service `custom-persist`: the only paths of the qube’s own choice that are kept. */
  readonly only?: readonly string[];
}

/** One path is bound without anybody asking for it. */
export const USUAL: Keeping = { binds: ['/var/spool/cron'] };

/** Where pages of memory go that do not fit: no path, but a disk all the same. */
export const SWAP = 'swap';

const under = (path: string, folders: readonly string[]): boolean =>
  folders.some((folder) => path === folder || path.startsWith(`${folder}/`));

/** Everything of the qube is saved, so that nothing needs to be bound: dom0, template, standalone. */
export const isFullyPersistent = (kind: KindName): boolean => kindOf(kind).root.saveOnStop;

/** Whether a path is one that the qube’s settings, and not its kind, put on /rw. */
export function isBound(path: string, kind: KindName, { binds, only }: Keeping): boolean {
  return !isFullyPersistent(kind) && under(path, [...binds, ...(only ?? [])]);
}

/** The script that root runs at every start; `custom-persist` switches it off. */
export function runsAtBoot(path: string, { only }: Keeping): boolean {
  return path === '/rw/config/rc.local' && only === undefined;
}

/**
 * The disk that holds a path. /rw is the private disk; /home and /usr/local are bound to folders of it
 * (qubes-core-agent-linux vm-systemd/home.mount, usr-local.mount).
 */
export function volumeOf(path: string, kind: KindName, keeping: Keeping): VolumeName {
  if (path === SWAP) return 'volatile';
  if (kindOf(kind).private === undefined) return 'root';
  if (under(path, ['/rw']) || isBound(path, kind, keeping)) return 'private';
  const usual = under(path, ['/home', '/usr/local']);
  return usual && (keeping.only === undefined || isFullyPersistent(kind)) ? 'private' : 'root';
}
