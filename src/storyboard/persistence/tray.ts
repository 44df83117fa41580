/** A qube as a window with trays under it: one for each disk, with the files that lie there. */
import type { Label } from '#model/label.ts';
import { keepingFates } from '#words/keeping-fates.ts';
import { keeping as words } from '#words/keeping.ts';
import { kindOf, KINDS, type KindName } from '#model/persistence/kind.ts';
import { volumeOf } from '#model/persistence/mount.ts';
import type { QubeState, System } from '#model/persistence/system.ts';
import type { Entry, VolumeName } from '#model/persistence/volume.ts';
import type { SourceId } from '#model/source.ts';
import { fateOf, type FateName } from '#simulation/persistence/file-fate.ts';
import { outdatedOf } from '#simulation/persistence/outdated.ts';
import { shortPath } from './short-path.ts';

/** `stays` and `goes` look ahead to the next stop; `saved` and `gone` look back at the last one. */
type Standing = 'stays' | 'goes' | 'copied' | 'saved' | 'gone';

export interface Item {
  readonly path: string;
  readonly what: string;
  readonly malware: boolean;
  readonly standing: Standing;
  readonly word: string;
  /** Where it is not the tray’s own rule that decides. */
  readonly because?: string;
  readonly source: SourceId;
}

interface Tray {
  readonly volume: VolumeName;
  readonly title: string;
  readonly holds: string;
  readonly rule: string;
  readonly kept: boolean;
  readonly source: SourceId;
  readonly items: readonly Item[];
}

export interface QubePicture {
  readonly kind: KindName;
  readonly title: string;
  readonly name: string;
  readonly label: Label;
  readonly state: 'running' | 'halted' | 'removed';
  readonly infected: boolean;
  readonly outdated?: 'outdated' | 'to-be-outdated';
  /** The same in words. */
  readonly mark?: string;
  readonly trays: readonly Tray[];
}

/** Why a file stays or goes, where something other than the disk that it lies on decides. */
function oddly(name: FateName, from = ''): string | undefined {
  const { fates } = keepingFates;
  switch (name) {
    case 'inherited':
      return fates.inherited.long(from);
    case 'bound':
    case 'listed':
    case 'unlisted':
      return fates[name].long;
    default:
      return undefined;
  }
}

function item(entry: Entry, { kind, keeping }: QubeState, standing: Standing): Item {
  const { name, source } = fateOf(entry, kind, keeping);
  const word = words.standings[standing];
  const { path, what, malware, from } = entry;
  const because = oddly(name, from);
  return {
    path: shortPath(path),
    what: words.things[what],
    malware,
    standing,
    word,
    source,
    ...(because !== undefined && { because }),
  };
}

function itemsOn(volume: VolumeName, qube: QubeState): Item[] {
  const { kind, keeping, live, lost, saved } = qube;
  const here = Object.values(live?.[volume] ?? (volume === 'volatile' ? {} : saved[volume]));
  const gone = lost.filter(
    ({ path }) => volumeOf(path, kind, keeping) === volume && !here.some((entry) => entry.path === path),
  );
  return [
    ...here.map((entry) => {
      if (!live) return item(entry, qube, 'saved');
      if (entry.from !== undefined) return item(entry, qube, 'copied');
      return item(entry, qube, fateOf(entry, kind, keeping).kept ? 'stays' : 'goes');
    }),
    ...gone.map((entry) => item(entry, qube, 'gone')),
  ];
}

function ruleOf(volume: VolumeName, kind: KindName): Pick<Tray, 'rule' | 'kept' | 'source'> {
  const { root, private: rw, basedOn, source } = kindOf(kind);
  if (volume === 'volatile') return { rule: words.rules.empty, kept: false, source: 'qube-disks' };
  const flags = volume === 'root' ? root : rw;
  if (!flags?.snapOnStart) return { rule: words.rules.saved, kept: true, source };
  const from = volume === 'root' ? 'template' : (basedOn ?? 'template');
  return { rule: words.rules.copied(KINDS[from].example.name), kept: false, source };
}

function holdsOf(volume: VolumeName, { kind, keeping }: QubeState): string {
  if (volume === 'volatile') return words.holds.swap;
  if (!kindOf(kind).private) return words.holds.everything;
  const custom = keeping.only !== undefined;
  if (volume === 'root') return custom ? words.holds.rootAndHome : words.holds.root;
  const bound = kindOf(kind).root.saveOnStop ? [] : keeping.binds;
  return words.holds.paths(
    custom
      ? ['/rw/config', ...bound, ...keeping.only.map(shortPath)]
      : ['/home', '/usr/local', '/rw/config', ...bound],
  );
}

/** What a disk is called; dom0 has but one beside swap. */
function titleOf(volume: VolumeName, hasPrivate: boolean): string {
  if (volume === 'private') return '/rw';
  return volume === 'root' && !hasPrivate ? words.disks.only : words.disks[volume];
}

/** The picture of one qube of a system. */
export function pictureOf(system: System, qube: QubeState): QubePicture {
  const kind = kindOf(qube.kind);
  const mark = outdatedOf(system, qube);
  const volumes = kind.private ? (['private', 'root', 'volatile'] as const) : (['root', 'volatile'] as const);
  return {
    kind: qube.kind,
    title: kind.title,
    name: qube.name,
    label: kind.example.label,
    state: qube.live ? 'running' : kind.removedAtStop ? 'removed' : 'halted',
    infected: qube.infected,
    ...(mark && { outdated: mark, mark: words.marks[mark] }),
    trays: volumes.map((volume) => ({
      volume,
      title: titleOf(volume, kind.private !== undefined),
      holds: holdsOf(volume, qube),
      ...ruleOf(volume, qube.kind),
      items: itemsOn(volume, qube),
    })),
  };
}
