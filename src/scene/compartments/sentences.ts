import type { Activity } from '#model/compartments/activity.ts';
import { adviceOn } from '#model/compartments/advice.ts';
import { PATHS, type NetworkPath, type PlannedQube } from '#model/compartments/plan.ts';
import type { SourceId } from '#model/source.ts';
import type {
  Astray,
  Consequences,
  Mixture,
  QubeFate,
  SharedFate,
} from '#simulation/compartments/consequences.ts';

/** A sentence with the source it rests on. Names in it may be somebody's own: they are shown as text. */
export interface Told {
  readonly text: string;
  readonly source: SourceId;
}

/** What the network paths are called where a reader chooses one. */
export const PATH_TITLES: Readonly<Record<NetworkPath, string>> = {
  firewall: 'direct, by sys-firewall',
  vpn: 'VPN, by sys-vpn',
  tor: 'Tor, by sys-whonix',
  offline: 'offline',
};

/** A name as it is shown: what Qubes would refuse is shown too, but for marks that hide or turn the writing. */
export function shown(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '�');
}

/** Names as one would read them out: a, b and c. */
export function list(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

const namesOf = (activities: readonly Activity[]): string => list(activities.map(({ name }) => name));

/** How many of them: “3 of 8”. */
export const share = (part: number, total: number): string => `${part} of ${total}`;

/** The way a qube's packets take, in words. */
export function wayOf({ path }: Pick<PlannedQube, 'path'>): string {
  return path === 'offline' ? 'no network' : [...PATHS[path], 'outside'].join(' → ');
}

/** The plan in one sentence: what the worst break-in costs. */
export function verdictOf({ fates, worst, total, mixed }: Consequences): string {
  if (total === 0) return 'Nothing to divide up yet. Add something that you do.';
  if (worst === 0) return 'Nothing is in a qube yet. Move an activity into one.';
  const names = list(fates.filter(({ takes }) => takes.length === worst).map(({ qube }) => shown(qube.name)));
  const many = fates.filter(({ takes }) => takes.length === worst).length > 3;
  const most = many ? 'Whichever qube is taken over' : `Taking over ${names}`;
  const cost = worst === total ? `everything: ${share(worst, total)}` : share(worst, total);
  const trust =
    mixed.length === 0
      ? 'No qube is of mixed trust.'
      : `${mixed.length === 1 ? '1 qube is' : `${mixed.length} qubes are`} of mixed trust.`;
  return `${most} costs ${many ? 'at most ' : ''}${cost} activities. ${trust}`;
}

const alternatives = (names: readonly string[]): string => list(names).replace(/ and (?=[^,]*$)/, ' or ');

export function mixtureText({ opens, keeps }: Mixture): string {
  const ways = opens.map(({ name }) => name);
  const rest = keeps.filter((activity) => !opens.includes(activity));
  return rest.length === 0
    ? `Each of ${list(ways)} is a way in to the other.`
    : `An attack that comes in by ${alternatives(ways)} has the rest as well, ${namesOf(rest)} included.`;
}

/** Why a qube is lost whole, and what it would be without qubes. */
export function basisOf({ total }: Consequences): Told {
  const all = total === 1 ? 'the one' : `all ${total}`;
  return {
    text: `Whoever takes over a qube has all that is in it. On a computer without qubes, that is ${all}.`,
    source: 'vm-sudo',
  };
}

const PAST: Readonly<Record<NetworkPath, string>> = {
  firewall: '',
  vpn: 'past the VPN',
  tor: 'past Tor',
  offline: 'with network',
};

/** How the disposables of a qube leave by default, and whether the plan's export changes that. */
function astrayText(path: NetworkPath, { closed }: Astray): string {
  const then = closed ? 'The export stops that.' : 'Nothing here stops that.';
  return `By default it can start a disposable ${PAST[path]}, unasked. ${then}`;
}

/** What else follows for one qube, sentence by sentence. */
export function fateOf({ qube, mixture, astray }: QubeFate): Told[] {
  return [
    ...(mixture ? [{ text: mixtureText(mixture), source: 'model' as const }] : []),
    ...(astray ? [{ text: astrayText(qube.path, astray), source: 'disposable-route' as const }] : []),
    ...adviceOn(qube).map(({ code, means, todo, source }) => ({ text: `${code}: ${means} ${todo}`, source })),
  ];
}

const SHARED: Readonly<Record<SharedFate['kind'], { does: string; source: SourceId }>> = {
  template: { does: 'what is put into it runs in all of them at their next start', source: 'templates-doc' },
  vpn: {
    does: 'it reads what they send before the seal, and it can send it past the tunnel',
    source: 'bulletin-092',
  },
  tor: { does: 'it can send past Tor, and so give away where you are', source: 'bulletin-092' },
  firewall: {
    does: 'it can cut them off, read what nothing seals, and enforce no rule',
    source: 'bulletin-092',
  },
  net: { does: 'it can cut them off, and read what nothing seals', source: 'hardware-faq' },
};

/** What a shared template or net qube could do to all that rest on it. */
export function sharedOf({ kind, name, activities }: SharedFate, total: number): Told & { name: string } {
  const { does, source } = SHARED[kind];
  const title = kind === 'template' ? `template ${name}` : name;
  return { name: title, text: `${share(activities.length, total)}: ${does}.`, source };
}
