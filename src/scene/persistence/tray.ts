/** A qube as a window with trays under it: one for each disk, with the files that lie there. */
import type { Label } from '#model/label.ts';
import { kindOf, KINDS, type KindName } from '#model/persistence/kind.ts';
import { volumeOf } from '#model/persistence/mount.ts';
import type { QubeState, System } from '#model/persistence/system.ts';
import type { Entry, VolumeName } from '#model/persistence/volume.ts';
import type { SourceId } from '#model/source.ts';
import { fateOf, type FateName } from '#simulation/persistence/fate.ts';
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
  readonly mark?: string;
  readonly trays: readonly Tray[];
}

const WORDS = { stays: 'stays', goes: 'goes', copied: 'copied', saved: 'saved', gone: 'gone' } as const;

const MARKS = {
  outdated: 'outdated: a restart would bring a newer root',
  'to-be-outdated': 'will be outdated as soon as its template stops',
} as const;

/** What is decided by something other than the disk that a file lies on. */
const ODD = new Set<FateName>(['bound', 'listed', 'inherited', 'unlisted']);

function item(entry: Entry, { kind, keeping }: QubeState, standing: Standing): Item {
  const { name, because, source } = fateOf(entry, kind, keeping);
  const word = WORDS[standing];
  const { path, what, malware, from } = entry;
  const odd = ODD.has(name);
  return {
    path: shortPath(path),
    what,
    malware,
    standing,
    word,
    source,
    ...(odd && {
      because: name === 'inherited' ? `From ${from ?? ''}, and copied again at every start.` : because,
    }),
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
  if (volume === 'volatile') return { rule: 'Empty at every start.', kept: false, source: 'qube-disks' };
  const flags = volume === 'root' ? root : rw;
  if (!flags?.snapOnStart) return { rule: 'Saved at every stop.', kept: true, source };
  const from = volume === 'root' ? 'template' : (basedOn ?? 'template');
  const rule = `A copy of ${KINDS[from].example.name}’s, made at start and thrown away at stop.`;
  return { rule, kept: false, source };
}

function holdsOf(volume: VolumeName, { kind, keeping }: QubeState): string {
  if (volume === 'volatile') return 'memory that was put aside';
  if (!kindOf(kind).private) return 'everything';
  const custom = keeping.only !== undefined;
  if (volume === 'root') return custom ? '/usr, /etc, /home and all the rest' : '/usr, /etc and all the rest';
  const bound = kindOf(kind).root.saveOnStop ? [] : keeping.binds;
  return custom
    ? ['/rw/config', ...bound, ...keeping.only.map(shortPath)].join(', ')
    : ['/home', '/usr/local', '/rw/config', ...bound].join(', ');
}

const TITLES = { private: '/rw', root: 'root', volatile: 'swap' } as const;

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
    ...(mark && { mark: MARKS[mark] }),
    trays: volumes.map((volume) => ({
      volume,
      title: kind.private ? TITLES[volume] : volume === 'root' ? 'its own disk' : 'swap',
      holds: holdsOf(volume, qube),
      ...ruleOf(volume, qube.kind),
      items: itemsOn(volume, qube),
    })),
  };
}
