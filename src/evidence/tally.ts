import type { Claim, Outcome } from './claim.ts';

/** How many claims there are of each outcome. */
export type Tally = Readonly<Record<Outcome, number>>;

/** Counts claims by their outcome. */
export function tally(claims: readonly Claim[]): Tally {
  const count = (outcome: Outcome): number => claims.filter((claim) => claim.outcome === outcome).length;
  return {
    confirmed: count('confirmed'),
    'not-observable': count('not-observable'),
    contradicted: count('contradicted'),
  };
}

/** How many claims are confirmed by there being nothing: what is hidden at a place where no frame of its flow came by. */
export function quietOf(claims: readonly Claim[]): number {
  return claims.filter(
    ({ outcome, verdict, looked }) => outcome === 'confirmed' && verdict === 'hidden' && looked === 0,
  ).length;
}

/** Puts claims into groups, in the order in which each begins. */
export function groupBy<K>(
  claims: readonly Claim[],
  keyOf: (claim: Claim) => K,
): ReadonlyMap<K, readonly Claim[]> {
  const groups = new Map<K, Claim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return groups;
}
