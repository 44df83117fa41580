import { kindOf } from '#model/persistence/kind.ts';
import { runsAtBoot } from '#model/persistence/mount.ts';
import type { QubeState, System } from '#model/persistence/system.ts';
import type { Disk, Entry } from '#model/persistence/volume.ts';

const isMalware = ({ malware }: Entry): boolean => malware;

/** A snapshot of another qube’s disk, as that disk was when its owner last stopped. */
function snapshot(disk: Disk, from: string): Disk {
  return Object.fromEntries(
    Object.entries(disk).map(([path, entry]) => [path, { ...entry, from: entry.from ?? from }]),
  );
}

/** Every unnamed disposable has a number of its own; here they follow from one another. */
function nameAtStart({ kind, starts, name }: QubeState): string {
  return kindOf(kind).removedAtStop && starts > 0 ? `disp${(4821 + starts * 2903) % 10000}` : name;
}

/**
 * The root that a qube would start with now, followed down: a disposable’s is that of its disposable
 * template, which is that of the template (qubes-core-admin qubes/vm/dispvm.py).
 */
export function rootAtStart(system: System, qube: QubeState): Disk {
  const kind = kindOf(qube.kind);
  const base = kind.basedOn && system[kind.basedOn];
  if (!kind.root.snapOnStart || !base) return qube.saved.root;
  if (kindOf(base.kind).root.snapOnStart) return rootAtStart(system, base);
  return snapshot(base.saved.root, base.name);
}

function privateAtStart(system: System, qube: QubeState): Disk {
  const kind = kindOf(qube.kind);
  const base = kind.basedOn && system[kind.basedOn];
  return kind.private?.snapOnStart && base ? snapshot(base.saved.private, base.name) : qube.saved.private;
}

/** Starts a halted qube: each disk is its own as saved, or a new snapshot; swap is empty. */
export function start(system: System, qube: QubeState): QubeState {
  const live = { root: rootAtStart(system, qube), private: privateAtStart(system, qube), volatile: {} };
  const infected = Object.values(live.private).some(
    (entry) => entry.malware && runsAtBoot(entry.path, qube.keeping),
  );
  return { ...qube, live, infected, name: nameAtStart(qube), starts: qube.starts + 1 };
}

/** Stops a running qube: what is saved is saved, the rest is thrown away. */
export function stop(qube: QubeState): QubeState {
  const { live, ...rest } = qube;
  if (!live) return qube;
  const kind = kindOf(qube.kind);
  const keepRoot = kind.root.saveOnStop;
  const keepPrivate = kind.private?.saveOnStop ?? false;
  const thrown = [
    ...(keepRoot ? [] : Object.values(live.root)),
    ...(keepPrivate ? [] : Object.values(live.private)),
    ...Object.values(live.volatile),
  ];
  return {
    ...rest,
    saved: {
      root: keepRoot ? live.root : qube.saved.root,
      private: keepPrivate ? live.private : qube.saved.private,
    },
    infected: false,
    // What was copied here is not lost: it is still where it came from.
    lost: thrown.filter(({ from }) => from === undefined),
  };
}

/** Opens a terminal and lists some files: ~/.bashrc is read, programs of /usr are run. */
export function use(qube: QubeState): QubeState {
  const { root = {}, private: rw = {} } = qube.live ?? {};
  const found = [...Object.values(root), ...Object.values(rw)].filter(isMalware);
  return { ...qube, infected: qube.infected || found.some(({ path }) => path !== '/rw/config/rc.local') };
}
