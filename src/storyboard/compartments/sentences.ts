import type { Activity } from '#model/compartments/activity.ts';
import { adviceOn } from '#model/compartments/advice.ts';
import { PATHS, type PlannedQube } from '#model/compartments/plan.ts';
import type { SourceId } from '#model/source.ts';
import type { Consequences, Mixture, QubeFate, SharedFate } from '#simulation/compartments/consequences.ts';
import { compartmentsTold as words } from '#words/compartments-told.ts';

/** A sentence with the source it rests on. Names in it may be somebody's own: they are shown as text. */
export interface SourcedSentence {
  readonly text: string;
  readonly source: SourceId;
}

/** A name as it is shown: what Qubes would refuse is shown too, but for marks that hide or turn the writing. */
export function shown(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '�');
}

const namesOf = (activities: readonly Activity[]): string[] => activities.map(({ name }) => name);

/** The way a qube's packets take, in words. */
export function wayOf({ path }: Pick<PlannedQube, 'path'>): string {
  return path === 'offline' ? words.noNetwork : words.way(PATHS[path]);
}

/** The plan in one sentence or two: what the worst break-in costs, and which qubes are mixed. */
export function verdictOf({ fates, worst, total, mixed }: Consequences): string {
  if (total === 0) return words.nothingThere;
  if (worst === 0) return words.nothingPlaced;
  const names = fates.filter(({ takes }) => takes.length === worst).map(({ qube }) => shown(qube.name));
  const cost = names.length > 3 ? words.costsAtMost(worst, total) : words.costs(names, worst, total);
  return [cost, words.mixed(mixed.length)].join(' ');
}

export function mixtureText({ opens, keeps }: Mixture): string {
  const rest = keeps.filter((activity) => !opens.includes(activity));
  return rest.length === 0 ? words.eachAWayIn(namesOf(opens)) : words.waysIn(namesOf(opens), namesOf(rest));
}

/** Why a qube is lost whole, and what it would be without qubes. */
export function basisOf({ total }: Consequences): SourcedSentence {
  return { text: words.basis(total), source: 'vm-sudo' };
}

/** What else follows for one qube, sentence by sentence. */
export function fateOf({ qube, mixture, astray }: QubeFate): SourcedSentence[] {
  return [
    ...(mixture ? [{ text: mixtureText(mixture), source: 'model' as const }] : []),
    ...(astray && qube.path !== 'firewall'
      ? [{ text: words.astray(qube.path, astray.closed), source: 'disposable-route' as const }]
      : []),
    ...adviceOn(qube).map(({ code, means, todo, source }) => ({ text: `${code}: ${means} ${todo}`, source })),
  ];
}

const SHARED: Readonly<Record<SharedFate['kind'], SourceId>> = {
  template: 'templates-doc',
  vpn: 'bulletin-092',
  tor: 'bulletin-092',
  firewall: 'bulletin-092',
  net: 'hardware-faq',
};

/** What a shared template or net qube could do to all that rest on it. */
export function sharedOf(
  { kind, name, activities }: SharedFate,
  total: number,
): SourcedSentence & { name: string } {
  return {
    name: kind === 'template' ? words.template(name) : name,
    text: words.shared[kind](activities.length, total),
    source: SHARED[kind],
  };
}
