import { ipOf } from '#model/packet.ts';
import { linkName } from '#simulation/observe.ts';
import { shownOf } from '#simulation/step.ts';
import type { Journey, Trace } from '#simulation/trace.ts';
import type { ObservedFlow, SeenFrame } from './observation.ts';

/** A link that a packet of the model goes over, and the frame that the capture of that link holds of it. */
export interface FollowedHop {
  readonly from: string;
  readonly to: string;
  readonly direction: 'request' | 'reply';
  readonly frame: SeenFrame;
}

/** A link of the model’s journey, and the addresses that a packet has on it. */
interface Link {
  readonly from: string;
  readonly to: string;
  readonly src: string | undefined;
  readonly dst: string | undefined;
}

/** Microseconds by which two captures may disagree about the order of frames on neighbouring links. */
const GRACE = 500;

function linksOf({ hops }: Trace): Link[] {
  return hops.flatMap(({ node, sent, to }) => {
    if (!sent || to === undefined) return [];
    const ip = ipOf(sent);
    return [{ from: node, to, src: ip?.src, dst: ip?.dst }];
  });
}

/** Every frame with data that went over a link in its direction. */
function dataOn(frames: readonly SeenFrame[], { from, to, src, dst }: Link): readonly SeenFrame[] {
  const here = frames.filter(({ place, carries }) => place === linkName(from, to) && carries > 0);
  return here.filter((frame) => frame.src === src && frame.dst === dst).toSorted((a, b) => a.at - b.at);
}

/** The next or the last one in time; of the same length if it was only passed on. */
function neighbour(frames: readonly SeenFrame[], of: SeenFrame, way: 'after' | 'before'): SeenFrame | undefined {
  const near = frames.filter(({ at }) => (way === 'after' ? at >= of.at - GRACE : at <= of.at + GRACE));
  const alike = near.filter(({ length }) => length === of.length);
  return (alike.length > 0 ? alike : near).at(way === 'after' ? 0 : -1);
}

/**
 * The frames of one direction. It begins where the text itself can be read, and goes on from there to both ends: a
 * sealed packet does not tell which of many it is.
 */
function followed(
  trace: Trace,
  direction: FollowedHop['direction'],
  frames: readonly SeenFrame[],
  begin: number,
): FollowedHop[] {
  const links = linksOf(trace).map((link) => ({
    link,
    seen: dataOn(frames, link).filter(({ at }) => at >= begin - GRACE),
  }));
  const readable = links.findIndex(({ seen }) => seen.some(({ shows }) => shows.holds?.includes(direction)));
  const start = readable >= 0 ? readable : links.findIndex(({ seen }) => seen.length > 0);
  const first = links[start]?.seen.find(({ shows }) => readable < 0 || shows.holds?.includes(direction));
  if (!first) return [];
  const found = new Map([[start, first]]);
  for (let i = start + 1, last = first; i < links.length; i++) {
    const frame = neighbour(links[i]?.seen ?? [], last, 'after');
    if (frame) found.set(i, (last = frame));
  }
  for (let i = start - 1, last = first; i >= 0; i--) {
    const frame = neighbour(links[i]?.seen ?? [], last, 'before');
    if (frame) found.set(i, (last = frame));
  }
  return links.flatMap(({ link: { from, to } }, i) => {
    const frame = found.get(i);
    return frame ? [{ from, to, direction, frame }] : [];
  });
}

/**
 * Follows one packet and its answer through the captures. In: the journey that the model computes of a flow, and what
 * was seen of that flow. Out: hop by hop the frame that holds the request, or the first with data where none can be
 * read, and the same packet on the links before and after; hops of which no capture holds such a frame are left out.
 */
export function follow(journey: Journey, { frames }: ObservedFlow): FollowedHop[] {
  const { request, reply } = shownOf(journey);
  const out = followed(request, 'request', frames, Number.NEGATIVE_INFINITY);
  const back = reply && out.length > 0 ? followed(reply, 'reply', frames, out.at(-1)?.frame.at ?? 0) : [];
  return [...out, ...back];
}
