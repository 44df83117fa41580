import type { Walk, WalkHop } from '#storyboard/peel/packet-path.ts';
import type { Named } from '#words/name.ts';
import { peeler } from '#words/peeler.ts';

/** Somebody of a walk, to be named. In: the walk, whom, and what they are called where the chain has not got them. */
export function namedIn({ chain }: Pick<Walk, 'chain'>, id: string, title = id): Named {
  const stop = chain.find((each) => each.id === id);
  return { kind: stop?.kind ?? 'party', title: stop?.title ?? title };
}

/** What a hop is called: `sys-vpn → sys-firewall`, or in whose hands the packet is looked at. */
export function calledHop(walk: Pick<Walk, 'chain'>, { from, to }: Pick<WalkHop, 'from' | 'to'>): string {
  return from === to
    ? peeler.inside(namedIn(walk, from))
    : peeler.link(namedIn(walk, from), namedIn(walk, to));
}
