import { isWrite, WRITES, type Act, type DeedName, type WriteName } from '#model/persistence/deed.ts';
import { KINDS, KIND_NAMES, kindOf, type KindName } from '#model/persistence/kind.ts';
import { USUAL, volumeOf, type Keeping } from '#model/persistence/mount.ts';
import type { QubeState, System } from '#model/persistence/system.ts';
import { start, stop, use } from './power.ts';
import type { Refusal } from './refusal.ts';

/** Templates first, then what is based on them, so that a common start finds what it copies. */
const inOrder = (kinds: readonly KindName[]): KindName[] => {
  const depth = (kind: KindName): number => {
    const { basedOn } = kindOf(kind);
    return basedOn ? depth(basedOn) + 1 : 0;
  };
  return [...kinds].sort((a, b) => depth(a) - depth(b));
};

/** The qubes that these are based on, down to the template. */
function basesOf(kind: KindName): KindName[] {
  const { basedOn } = kindOf(kind);
  return basedOn ? [basedOn, ...basesOf(basedOn)] : [];
}

const EMPTY = { root: {}, private: {} };

/** The qubes looked at, running, and what they are based on, halted: templates are normally off. */
export function begin(kinds: readonly KindName[], keeping: Keeping = USUAL): System {
  const all = new Set(kinds.flatMap((kind) => [kind, ...basesOf(kind)]));
  const halted = Object.fromEntries(
    KIND_NAMES.filter((kind) => all.has(kind)).map((kind): [KindName, QubeState] => [
      kind,
      {
        kind,
        name: KINDS[kind].example.name,
        keeping: kinds.includes(kind) ? keeping : USUAL,
        saved: EMPTY,
        infected: false,
        lost: [],
        starts: 0,
      },
    ]),
  );
  return act(halted, { deed: 'start', in: kinds }).system;
}

function write(qube: QubeState, deed: WriteName): QubeState | Refusal {
  const entry = WRITES[deed];
  if (!qube.live) return 'halted';
  if (entry.path.startsWith('/rw/') && !kindOf(qube.kind).private) return 'no-rw';
  const volume = volumeOf(entry.path, qube.kind, qube.keeping);
  const live = { ...qube.live, [volume]: { ...qube.live[volume], [entry.path]: entry } };
  return { ...qube, live, infected: qube.infected || entry.malware };
}

function step(system: System, qube: QubeState, deed: DeedName): QubeState | Refusal {
  if (isWrite(deed)) return write(qube, deed);
  if (deed === 'start') return qube.live ? 'running' : start(system, qube);
  if (!qube.live) return 'halted';
  return deed === 'use' ? use(qube) : stop(qube);
}

/** Does one thing in some qubes. Out: the system after it, and which qubes could not do it, and why. */
export function act(
  system: System,
  { deed, in: kinds }: Act,
): { readonly system: System; readonly refused: Readonly<Partial<Record<KindName, Refusal>>> } {
  if (deed === 'restart') {
    const stopped = act(system, { deed: 'stop', in: kinds });
    const able = kinds.filter((kind) => stopped.refused[kind] === undefined);
    return { system: act(stopped.system, { deed: 'start', in: able }).system, refused: stopped.refused };
  }
  let after = system;
  const refused: Partial<Record<KindName, Refusal>> = {};
  for (const kind of inOrder(kinds)) {
    const qube = after[kind];
    const next = qube ? step(after, qube, deed) : 'absent';
    if (typeof next === 'string') refused[kind] = next;
    else after = { ...after, [kind]: next };
  }
  return { system: after, refused };
}
