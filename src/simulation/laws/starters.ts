import type { QubeSpec, Scenario } from '#model/scenario.ts';
import { lookOn, type Sight } from '../sight.ts';
import type { ReasonId, Verdict } from '../reason.ts';
import { played } from './played.ts';

/** How much a verdict says that somebody finds out. */
const FOUND: Readonly<Record<Verdict, number>> = { hidden: 0, unknown: 1, visible: 2 };

/** What a qube finds out by its own packets: that, its disposables find out too. What they start is another matter. */
const BY_SENDING: ReadonlySet<ReasonId> = new Set([
  'can-call-out',
  'home-in-reach',
  'routers-answer',
  'asks-for-names',
]);

/** The disposable template that a plain qube’s settings give it, where that is listed; nothing for one of Whonix. */
function templateOf({ qubes, default_dispvm: system }: Scenario, qube: QubeSpec): QubeSpec | undefined {
  const { default_dispvm: own, class: kind, template, tags, service } = qube;
  const isPlain = kind === 'AppVM' || kind === 'StandaloneVM' || kind === 'TemplateVM';
  if (!isPlain || tags || service?.kind === 'tor' || template?.startsWith('whonix-')) return undefined;
  const set = own === undefined ? (system === undefined ? 'default-dvm' : system) : own;
  return qubes.find(({ name, class: its }) => name === set && its === 'AppVM');
}

/**
 * Law: as Qubes comes, whoever has a qube finds out at least as much of where you are as whoever has the disposable template
 * that it starts from: a disposable sends what its template would. In: a scenario. Out: each contradiction, worded.
 */
export function startersFindOut(scenario: Scenario): string[] {
  const { network, toldJourneys } = played(scenario);
  const [toldJourney] = toldJourneys;
  if (!toldJourney || scenario.policy) return [];
  const look = lookOn(network, toldJourney.journey, toldJourney.steps);
  const sightOf = (place: string): Sight => look({ place }).by(Infinity)('user-address');
  return scenario.qubes.flatMap((qube) => {
    const template = templateOf(scenario, qube);
    if (!template) return [];
    const [its, own] = [sightOf(template.name), sightOf(qube.name)];
    return BY_SENDING.has(its.reason) && FOUND[own.verdict] < FOUND[its.verdict]
      ? [`${qube.name}: ${own.verdict}, “${own.sentence}”; it starts ${template.name}: “${its.sentence}”`]
      : [];
  });
}
