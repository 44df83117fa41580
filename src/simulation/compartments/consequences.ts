import type { Activity } from '#model/compartments/activity.ts';
import {
  PATHS,
  activitiesIn,
  unsorted,
  type NetworkPath,
  type Plan,
  type PlannedQube,
} from '#model/compartments/plan.ts';

/** Two activities of one qube that do not belong together: by the one an attack comes in, and takes the other. */
export interface Mixture {
  readonly opens: readonly Activity[];
  readonly keeps: readonly Activity[];
}

/** What follows for one qube, once somebody else runs it. */
export interface QubeFate {
  readonly qube: PlannedQube;
  /** All that is in it: between the programs of one qube there is no wall (source `vm-sudo`). */
  readonly takes: readonly Activity[];
  readonly mixture?: Mixture;
}

export type Shared = 'template' | 'vpn' | 'tor' | 'firewall' | 'net';

/** Something that several qubes rest on, and the activities that it could betray together. */
export interface SharedFate {
  readonly kind: Shared;
  /** The qube or template that they share. */
  readonly name: string;
  readonly activities: readonly Activity[];
  readonly qubes: readonly PlannedQube[];
}

export interface Consequences {
  /** How many activities the plan has. */
  readonly total: number;
  readonly fates: readonly QubeFate[];
  /** The most that one qube takes. */
  readonly worst: number;
  readonly mixed: readonly QubeFate[];
  readonly shared: readonly SharedFate[];
  readonly unsorted: readonly Activity[];
}

/**
 * Whether an attack that comes in by one activity takes something worth keeping of another. An
 * activity that opens and keeps is not mixed with itself: it cannot be divided further.
 */
export function mixtureOf(activities: readonly Activity[]): Mixture | undefined {
  const opens = activities.filter(
    (activity) => activity.opens && activities.some((other) => other.keeps && other !== activity),
  );
  const keeps = activities.filter((activity) => activity.keeps && opens.some((other) => other !== activity));
  return opens.length > 0 ? { opens, keeps } : undefined;
}

/** The net qubes that a path shares with others, from the qube to the card, by what each could do. */
const NET_QUBES: readonly { kind: Exclude<Shared, 'template'>; name: string }[] = [
  { kind: 'vpn', name: 'sys-vpn' },
  { kind: 'tor', name: 'sys-whonix' },
  { kind: 'firewall', name: 'sys-firewall' },
  { kind: 'net', name: 'sys-net' },
];

const passes = (path: NetworkPath, netQube: string): boolean =>
  (PATHS[path] as readonly string[]).includes(netQube);

function sharedFates(plan: Plan): SharedFate[] {
  const inAll = (qubes: readonly PlannedQube[]): Activity[] => {
    const held = new Set(qubes.flatMap(({ holds }) => holds));
    return plan.activities.filter(({ name }) => held.has(name));
  };
  const templates = [...new Set(plan.qubes.map(({ template }) => template))].map((name) => ({
    kind: 'template' as const,
    name,
    qubes: plan.qubes.filter(({ template }) => template === name),
  }));
  const netQubes = NET_QUBES.map(({ kind, name }) => ({
    kind,
    name,
    qubes: plan.qubes.filter(({ path }) => passes(path, name)),
  }));
  return [...templates, ...netQubes]
    .map((fate) => ({ ...fate, activities: inAll(fate.qubes) }))
    .filter(({ activities }) => activities.length > 0);
}

/** What follows from a plan: what each qube takes with it, what is mixed, and what shares a fate. */
export function consequencesOf(plan: Plan): Consequences {
  const fates = plan.qubes.map((qube): QubeFate => {
    const takes = activitiesIn(plan, qube);
    const mixture = mixtureOf(takes);
    return { qube, takes, ...(mixture && { mixture }) };
  });
  return {
    total: plan.activities.length,
    fates,
    worst: Math.max(0, ...fates.map(({ takes }) => takes.length)),
    mixed: fates.filter(({ mixture }) => mixture),
    shared: sharedFates(plan),
    unsorted: unsorted(plan),
  };
}
