import { kindOf, type KindName } from '#model/persistence/kind.ts';
import { isBound, isFullyPersistent, volumeOf, type Keeping } from '#model/persistence/mount.ts';
import type { Entry, VolumeName } from '#model/persistence/volume.ts';
import type { SourceId } from '#model/source.ts';

/** Why a file is still there after its qube was stopped and started, or is not. */
export const FATES = {
  'saved-rw': { kept: true, because: '/rw is saved when the qube stops.' },
  'saved-root': { kept: true, because: 'This kind of qube saves its whole root.' },
  'own-disk': { kept: true, because: 'dom0 has a disk of its own, and saves it.' },
  bound: { kept: true, because: 'The path is bound into /rw/bind-dirs, and /rw is saved.' },
  listed: { kept: true, because: 'The path is listed under custom-persist.' },
  inherited: { kept: true, because: 'It is copied from another qube again at every start.' },
  'snapshot-root': {
    kept: false,
    because: 'The root is a snapshot of the template’s. At stop it is thrown away.',
  },
  'snapshot-rw': {
    kept: false,
    because: 'This /rw is a snapshot of the disposable template’s. At stop it is thrown away.',
  },
  unlisted: { kept: false, because: 'With custom-persist, a path that is not listed is not kept.' },
  swap: { kept: false, because: 'Swap is empty at every start.' },
} as const;

export type FateName = keyof typeof FATES;

export interface Fate {
  readonly name: FateName;
  readonly volume: VolumeName;
  readonly kept: boolean;
  readonly because: string;
  readonly source: SourceId;
}

function nameOf(entry: Pick<Entry, 'path' | 'from'>, kind: KindName, keeping: Keeping): FateName {
  const volume = volumeOf(entry.path, kind, keeping);
  const { root, private: rw } = kindOf(kind);
  if (volume === 'volatile') return 'swap';
  if (rw === undefined) return 'own-disk';
  const { snapOnStart } = volume === 'root' ? root : rw;
  if (snapOnStart && entry.from !== undefined) return 'inherited';
  if (volume === 'root') {
    if (isFullyPersistent(kind)) return 'saved-root';
    const usual = volumeOf(entry.path, kind, { binds: keeping.binds }) === 'private';
    return usual ? 'unlisted' : 'snapshot-root';
  }
  if (rw.snapOnStart) return 'snapshot-rw';
  if (!isBound(entry.path, kind, keeping)) return 'saved-rw';
  return isBound(entry.path, kind, { binds: keeping.binds }) ? 'bound' : 'listed';
}

const SOURCES: Partial<Record<FateName, SourceId>> = {
  bound: 'bind-dirs',
  listed: 'custom-persist',
  unlisted: 'custom-persist',
  swap: 'qube-disks',
};

/** What becomes of a file at the next stop and start of its qube, and why. */
export function fateOf(entry: Pick<Entry, 'path' | 'from'>, kind: KindName, keeping: Keeping): Fate {
  const name = nameOf(entry, kind, keeping);
  return {
    name,
    volume: volumeOf(entry.path, kind, keeping),
    ...FATES[name],
    source: SOURCES[name] ?? kindOf(kind).source,
  };
}
