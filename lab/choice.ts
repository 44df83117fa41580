import { SITUATIONS, type Situation } from '#scenarios/situations.ts';
import { torGateways, usesTor } from './plan/tor-gateways.ts';

/** Situations that were asked for and are not built. */
export interface LeftOut {
  readonly names: readonly string[];
  /** Words that follow the names. */
  readonly because: string;
  readonly instead: string;
}

/** What a run builds, in the order in which the situations stand, and what it does not. */
export interface Choice {
  readonly situations: readonly string[];
  readonly left: readonly LeftOut[];
}

/** Whether a program of a Tor gateway sends for itself: what stops it is a rule about its user id. */
function needsUserIds(situation: Situation): boolean {
  const gateways = torGateways(situation);
  return situation.scenario.flows.some(({ from }) => gateways.includes(from));
}

/**
 * Chooses what to build. In: names of situations, all where there are none; whether Tor is left out; and whether
 * the lab runs as root. Out: the situations, and for each reason the ones that are left out.
 */
export function choose(named: readonly string[], noTor: boolean, root: boolean): Choice {
  const asked = SITUATIONS.filter(({ scenario }) => named.length === 0 || named.includes(scenario.name));
  const withTor = asked.filter((situation) => noTor && usesTor(situation));
  const withUserIds = asked.filter(
    (situation) => !withTor.includes(situation) && !root && needsUserIds(situation),
  );
  const namesOf = (situations: readonly Situation[]): string[] =>
    situations.map(({ scenario }) => scenario.name);
  const left: LeftOut[] = [
    {
      names: namesOf(withTor),
      because: 'there is a Tor gateway, which --no-tor leaves out',
      instead: 'leave out --no-tor',
    },
    {
      names: namesOf(withUserIds),
      because: 'only as root do Tor and another program have user ids of their own',
      instead: 'run the lab as root',
    },
  ];
  return {
    situations: namesOf(
      asked.filter((situation) => !withTor.includes(situation) && !withUserIds.includes(situation)),
    ),
    left: left.filter(({ names }) => names.length > 0),
  };
}
