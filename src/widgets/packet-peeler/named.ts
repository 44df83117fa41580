import type { PacketPath, PathHop } from '#storyboard/peel/packet-path.ts';
import type { Named } from '#words/name.ts';
import { peeler } from '#words/peeler.ts';

/** Somebody of a path, to be named. In: the path, whom, and what they are called where the chain has not got them. */
export function namedIn({ chain }: Pick<PacketPath, 'chain'>, id: string, title = id): Named {
  const stop = chain.find((each) => each.id === id);
  return { kind: stop?.kind ?? 'party', title: stop?.title ?? title };
}

/** What a hop is called: `sys-vpn → sys-firewall`, or in whose hands the packet is looked at. */
export function calledHop(
  path: Pick<PacketPath, 'chain'>,
  { from, to }: Pick<PathHop, 'from' | 'to'>,
): string {
  return from === to
    ? peeler.inside(namedIn(path, from))
    : peeler.link(namedIn(path, from), namedIn(path, to));
}
