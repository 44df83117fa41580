import { kindOf, type KindName } from '#model/persistence/kind.ts';
import { isBound, isFullyPersistent, volumeOf, type Keeping } from '#model/persistence/mount.ts';
import type { Entry, VolumeName } from '#model/persistence/volume.ts';
import type { SourceId } from '#model/source.ts';

/** Why a file is still there after its qube was stopped and started, or is not. */
export const FATES = {
  'saved-rw': { kept: true },
  'saved-root': { kept: true },
  'own-disk': { kept: true },
  bound: { kept: true },
  listed: { kept: true },
  inherited: { kept: true },
  'snapshot-root': { kept: false },
  'snapshot-rw': { kept: false },
  unlisted: { kept: false },
  swap: { kept: false },
} as const;

export type FateName = keyof typeof FATES;

export interface Fate {
  readonly name: FateName;
  readonly volume: VolumeName;
  readonly kept: boolean;
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
