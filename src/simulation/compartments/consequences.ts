import { disposablesOf } from '#model/disposable/road.ts';
import type { QubeSettings, SystemSettings } from '#model/disposable/settings.ts';
import type { Activity } from '#model/compartments/activity.ts';
import {
  PATHS,
  activitiesIn,
  unsorted,
  type NetworkPath,
  type Plan,
  type PlannedQube,
} from '#model/compartments/plan.ts';
import { provisionsOf, type Provision } from './provision.ts';

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
  /** Where its disposables leave as Qubes comes, if that is not its own path and hides less. */
  readonly astray?: Astray;
}

/** The net qube by which disposables of a qube leave, past its own network path. */
export interface Astray {
  readonly netvm: string;
  /** Whether what the plan writes out closes that way. */
  readonly closed: boolean;
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

const SYSTEM: readonly QubeSettings[] = (
  [
    ['sys-net', null, 'fedora-43-xfce'],
    ['sys-firewall', 'sys-net', 'fedora-43-xfce'],
    ['sys-whonix', 'sys-firewall', 'whonix-gateway-18'],
  ] as const
).map(([name, netvm, template]) => ({
  ...{ name, netvm, template, klass: 'AppVM', provides_network: true },
  card: name === 'sys-net',
  tor: name === 'sys-whonix',
}));

/** A qube's settings: as they are written out, or with the disposables that Qubes gives it unless told otherwise. */
function settingsOf(provision: Provision, written: boolean): QubeSettings {
  const { name, netvm = null, template, providesNetwork, servesDisposables, disposables } = provision;
  return {
    ...{ name, netvm, template, klass: 'AppVM', provides_network: providesNetwork, card: false, tor: false },
    template_for_dispvms: servesDisposables,
    default_dispvm:
      !written || disposables === undefined ? undefined : disposables === '' ? null : disposables,
  };
}

function systemOf(plan: Plan, written: boolean): SystemSettings {
  return { qubes: [...SYSTEM, ...provisionsOf(plan).map((each) => settingsOf(each, written))] };
}

/** The way past a qube's own path that its disposables take, by the settings of a system. */
function strayFrom(system: SystemSettings, { name, path }: PlannedQube): string | undefined {
  // Whoever goes straight to sys-firewall hides nothing that a disposable could give away.
  if (path === 'firewall') return undefined;
  const ways = disposablesOf(system, name).flatMap(({ netvm }) => netvm ?? []);
  return ways.find((netvm) => netvm !== PATHS[path][0]);
}

/** What follows from a plan: what each qube takes with it, what is mixed, and what shares a fate. */
export function consequencesOf(plan: Plan): Consequences {
  const [shipped, written] = [systemOf(plan, false), systemOf(plan, true)];
  const fates = plan.qubes.map((qube): QubeFate => {
    const takes = activitiesIn(plan, qube);
    const mixture = mixtureOf(takes);
    const netvm = strayFrom(shipped, qube);
    const astray = netvm !== undefined && { netvm, closed: strayFrom(written, qube) === undefined };
    return { qube, takes, ...(mixture && { mixture }), ...(astray && { astray }) };
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
