import { ipOf, sizeOf } from '#model/packet.ts';
import { linkName } from '#simulation/observed-in.ts';
import { shownOf } from '#simulation/step.ts';
import type { Hop, Journey, Trace } from '#simulation/trace.ts';
import type { ObservedFlow, SeenFrame } from './observation.ts';
import { messageIn } from './openvpn-message.ts';

/** A link that a packet of the model goes over, and the frame that the capture of that link holds of it. */
export interface FollowedHop {
  readonly from: string;
  readonly to: string;
  readonly direction: 'request' | 'reply';
  /** What the one in front of the link did. */
  readonly hop: Hop;
  readonly frame: SeenFrame;
}

/** A link of the model’s journey, and the addresses that a packet has on it. */
interface Link {
  readonly hop: Hop;
  readonly from: string;
  readonly to: string;
  readonly src: string | undefined;
  readonly dst: string | undefined;
  /** Of the packet, in bytes, as the model has it. */
  readonly size: number;
}

/** Microseconds by which two captures may disagree about the order of frames on neighbouring links. */
const GRACE = 200;

function linksOf({ hops }: Trace): Link[] {
  return hops.flatMap((hop) => {
    const { node, sent, to } = hop;
    if (!sent || to === undefined) return [];
    const ip = ipOf(sent);
    return [{ hop, from: node, to, src: ip?.src, dst: ip?.dst, size: sizeOf(sent) }];
  });
}

/** Every frame with data that went over a link in its direction. */
function dataOn(frames: readonly SeenFrame[], { from, to, src, dst }: Link): readonly SeenFrame[] {
  const here = frames.filter(({ place, carries }) => place === linkName(from, to) && carries > 0);
  return here.filter((frame) => frame.src === src && frame.dst === dst).toSorted((a, b) => a.at - b.at);
}

/**
 * The same packet on another link. In: the frames there that can be it by their time, how long it should be, and how long
 * the model has it. Out: a frame that holds an OpenVPN message of that size, for TCP may put several into one segment;
 * else the one whose length comes nearest.
 */
function likeliest(near: readonly SeenFrame[], length: number, size: number): readonly SeenFrame[] {
  const holding = near.filter(({ shows }) => shows.openvpn?.includes(messageIn(size)));
  const off = (frame: SeenFrame): number => Math.abs(frame.length - length);
  const least = Math.min(...near.map(off));
  return holding.length > 0 ? holding : near.filter((frame) => off(frame) === least);
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
  const sizeAt = (i: number): number => links[i]?.link.size ?? 0;
  /** How long it should be: as where it was the same packet, or as much longer than it was last as the model says. */
  const lengthAt = (i: number, last: number): number => {
    const same = [...found.keys()].find((each) => sizeAt(each) === sizeAt(i)) ?? last;
    return (found.get(same)?.length ?? 0) + sizeAt(i) - sizeAt(same);
  };
  for (let i = start + 1, last = start; i < links.length; i++) {
    const since = (found.get(last)?.at ?? 0) - GRACE;
    const near = links[i]?.seen.filter(({ at }) => at >= since) ?? [];
    const frame = likeliest(near, lengthAt(i, last), sizeAt(i))[0];
    if (frame) found.set((last = i), frame);
  }
  for (let i = start - 1, last = start; i >= 0; i--) {
    const until = (found.get(last)?.at ?? 0) + GRACE;
    const near = links[i]?.seen.filter(({ at }) => at <= until) ?? [];
    const frame = likeliest(near, lengthAt(i, last), sizeAt(i)).at(-1);
    if (frame) found.set((last = i), frame);
  }
  return links.flatMap(({ link: { hop, from, to } }, i) => {
    const frame = found.get(i);
    return frame ? [{ from, to, direction, hop, frame }] : [];
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
