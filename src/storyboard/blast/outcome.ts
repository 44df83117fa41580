import { BREACHES, bulletinNumber } from '#model/bulletin.ts';
import type { Compartment, Machine } from '#model/machine.ts';
import { SOURCES, type SourceId } from '#model/source.ts';
import { wallsBy } from '#simulation/compromise/breach.ts';
import type { Standing } from '#simulation/compromise/rule.ts';
import { standings, type Stand } from '#simulation/compromise/standing.ts';
import type { Tapped } from '#simulation/compromise/tapped.ts';
import { breach } from '#words/breach.ts';
import { breakIn } from '#words/break-in.ts';
import { tapped } from '#words/tapped.ts';

/** One line of a list: whom it is about, what of theirs, why, and after which source. */
export interface Line {
  readonly names: readonly string[];
  readonly what?: string;
  readonly why: string;
  readonly source: SourceId;
  readonly cited: string;
}

/** What one break-in comes to, ready to be drawn and told. */
export interface Outcome {
  /** How each compartment stands, by its name. */
  readonly stands: Readonly<Record<string, Standing>>;
  /** The activities that are lost, of all there are. */
  readonly activities: { readonly lost: readonly string[]; readonly all: readonly string[] };
  readonly lost: readonly Line[];
  readonly reach: readonly Line[];
  readonly holds: readonly Line[];
  /** What has broken the walls that are left standing. */
  readonly breaches: readonly { readonly what: string; readonly bulletins: readonly string[] }[];
}

/** Whether a compartment is there for something that its owner does, and not for the others. */
export function isActivity({ klass, provides_network, holds }: Compartment): boolean {
  return klass === 'AppVM' && provides_network !== true && holds.length > 0;
}

/** Lines that give the same reason are one line. */
function joined(lines: readonly Line[]): Line[] {
  const all = new Map<string, Line>();
  for (const line of lines) {
    const key = `${line.why} ${line.source}`;
    const before = all.get(key);
    const what = [...new Set([before?.what, line.what].filter((each) => each !== undefined))];
    all.set(key, {
      ...line,
      names: [...new Set([...(before?.names ?? []), ...line.names])],
      ...(what.length > 0 ? { what: what.join(', ') } : {}),
    });
  }
  return [...all.values()];
}

function lineOf({ name, sentence, source }: Stand, holds: readonly string[] = []): Line {
  const what = holds.length > 0 ? { what: holds.join(', ') } : {};
  return { names: [name], ...what, why: sentence, source, cited: SOURCES[source] };
}

function tappedLine({ of, what, sentence, source }: Tapped): Line {
  return { names: [of], what: tapped.what[what], why: sentence, source, cited: SOURCES[source] };
}

/**
 * Puts together what a break-in comes to. In: a machine, the compartments that are taken, and what its
 * packets give away (`tapOf` of the same machine).
 */
export function outcomeOf(
  machine: Machine,
  taken: readonly string[],
  tap: (owned: readonly string[]) => readonly Tapped[],
): Outcome {
  const stands = standings(machine, taken);
  const byStanding = (...which: Standing[]): Stand[] =>
    stands.filter(({ standing }) => which.includes(standing));
  const gone = [...byStanding('taken'), ...byStanding('follows')];
  const owned = gone.map(({ name }) => name);
  const holdsOf = (name: string): readonly string[] =>
    machine.compartments.find((each) => each.name === name)?.holds ?? [];
  const activities = machine.compartments.filter(isActivity).map(({ name }) => name);
  const heard = tap(owned);
  return {
    stands: Object.fromEntries(stands.map(({ name, standing }) => [name, standing])),
    activities: { lost: activities.filter((name) => owned.includes(name)), all: activities },
    lost: joined([
      ...gone.map((stand) => lineOf(stand, holdsOf(stand.name))),
      ...heard.filter(({ verdict }) => verdict === 'visible').map(tappedLine),
    ]),
    reach: joined([
      ...heard.filter(({ verdict }) => verdict === 'unknown').map(tappedLine),
      ...byStanding('reachable').map((stand) => lineOf(stand)),
    ]),
    holds: joined([
      ...heard.filter(({ verdict }) => verdict === 'hidden').map(tappedLine),
      ...byStanding('holds').map((stand) => lineOf(stand)),
    ]),
    breaches: wallsBy(machine, owned).map((wall) => ({
      what: breach[wall],
      bulletins: BREACHES[wall].bulletins.map(([number]) => bulletinNumber(number)),
    })),
  };
}

/** How a break-in is summed up: what of the owner’s activities is lost, on this machine and on one system. */
export function summed({ activities }: Outcome): string {
  return breakIn.summed(activities.lost.length, activities.all.length);
}
