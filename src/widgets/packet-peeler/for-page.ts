/** What of a path a page carries from the start. Used while the site is built, and nowhere else. */
import { pack, unpack, type FieldKind } from '#storyboard/peel/pack.ts';
import type { PacketPath, PathHop } from '#storyboard/peel/packet-path.ts';

/** Of a path with longer frames the page carries one hop; the rest is asked for with the first step. */
const MOST_BYTES = 4500;

/** A hop as its route is drawn: who sends to whom, and under which seal. */
function onRoute({ from, to, direction, begins, seal }: PathHop): PathHop {
  return { from, to, direction, begins, ...(seal && { seal }), sentence: '', bytes: '', envelopes: [] };
}

/** The bytes with a space after each, as they are drawn: what stands in a page twice alike weighs little more than once. */
function asDrawn(hop: PathHop): PathHop {
  return { ...hop, bytes: hop.bytes.replaceAll(/../g, '$& ').trimEnd() };
}

/** In: a path, and the hop that is shown first, counted from 0. Out: the path, with that hop and perhaps the others. */
export function forPage(whole: PacketPath, at: number): PacketPath {
  const bytes = whole.hops.reduce((sum, hop) => sum + hop.bytes.length / 2, 0);
  const shown = whole.hops[at];
  if (!shown || bytes <= MOST_BYTES)
    return { ...whole, hops: whole.hops.map((hop, i) => (i === at ? asDrawn(hop) : hop)) };
  const kinds: FieldKind[] = [];
  const envelopes = pack(unpack(shown.envelopes, whole.kinds), kinds);
  return {
    ...whole,
    kinds,
    hops: whole.hops.map((hop, i) => (i === at ? { ...asDrawn(hop), envelopes } : onRoute(hop))),
    captures: whole.captures.filter(({ file }) => file === shown.file),
  };
}
