import type { Step } from '#simulation/step.ts';
import type { Layout } from './box.ts';
import type { Leg, Picture, Route } from './picture.ts';
import type { Beat } from '#storyboard/beats.ts';
import { mixed, type Link, type Point } from './link.ts';
import type { ShownPacket } from './scene.ts';
import { ENVELOPE } from './shape.ts';
import { pointAt } from './track.ts';

export type Stand = 'over' | 'under' | 'left' | 'on';

/** A packet in flight, or at rest. */
export interface Token {
  readonly from: string;
  readonly at: Point;
  /** Where it comes to rest in this beat. */
  readonly rest: Point;
  /** What its envelope is centred on at rest: the packet, or a point short of the box that it comes to. */
  readonly hold: Point;
  /** Where its envelope stands: over the line, under it, left of it, or on it. */
  readonly stand: Stand;
  /** How far the envelope keeps from the line, so that it covers no box. */
  readonly clear: number;
  readonly envelope: ShownPacket['envelope'];
  /** Where it ended, if it did not arrive. */
  readonly stopped: boolean;
}

/** How far a route has come, in links. */
export interface Travelled {
  readonly request: number;
  readonly reply: number;
}

/** What changes from moment to moment. */
export interface Snapshot {
  readonly beat: number;
  readonly tokens: readonly Token[];
  /** For each route: how many links of the request and of the reply are travelled. */
  readonly trail: readonly Travelled[];
  /** The nodes that act in this beat. */
  readonly lit: ReadonlySet<string>;
}

function legOf(route: Route, step: Step): Leg {
  return step.direction === 'reply' && route.reply ? route.reply : route.request;
}

/** Where a step comes to rest: half-way to the next node, or at the end of the way. */
function restAt({ track, trace }: Leg, { last, stage }: Step): number {
  const mark = track.marks[Math.min(last, track.marks.length - 1)];
  if (!mark) return 0;
  const ends = stage === 'stop' || last + 1 >= trace.hops.length - 1;
  const arrives = ends && trace.disposition === 'delivered' && stage === 'deliver';
  return stage === 'stop' || arrives ? mark.end : mark.middle;
}

/** The link a packet is on, by how far it has come in a step: it changes in the middle of a node. */
function linkAt({ track: { marks } }: Leg, { first, last }: Step, along: number): number {
  let link = Math.max(0, first - 1);
  while (
    link < Math.min(last, marks.length - 1) &&
    along > ((marks[link]?.end ?? 0) + (marks[link + 1]?.start ?? 0)) / 2
  )
    link++;
  return link;
}

function startOf(route: Route, index: number): number {
  const step = route.toldJourney.steps[index];
  const before = route.toldJourney.steps[index - 1];
  if (!step || !before || before.direction !== step.direction) return 0;
  return restAt(legOf(route, before), before);
}

function isRoomy({ start, end }: Link): boolean {
  return Math.abs(end[0] - start[0]) > ENVELOPE.w + 8;
}

function standAt({ layout }: Picture, link: Link): Pick<Token, 'stand' | 'clear'> {
  if (layout.shape === 'tall') return { stand: 'on', clear: 0 };
  if (link.upright) return { stand: 'left', clear: 26 };
  const ends = [link.from, link.to].flatMap((id) => layout.boxes[id] ?? []);
  const below = ends.some(({ side }) => side === 1) || ends.every(({ side }) => side === 0);
  const stand = below ? 'under' : 'over';
  if (isRoomy(link)) return { stand, clear: 16 };
  // Beside a narrow gap the envelope stands clear of both boxes.
  const middle = (link.start[1] + link.end[1]) / 2;
  const edges = ends.map(({ y, h }) => (stand === 'over' ? middle - y : y + h - middle));
  return { stand, clear: Math.max(...edges) + 8 };
}

/** Where an envelope waits for a box to come: its packet touches the box, the envelope does not. */
function holdAt(link: Link, [x, y]: Point, roomy: boolean): Point {
  const stop = (at: number, start: number, end: number, size: number): number => {
    const room = Math.abs(end - start);
    const far = room < size ? room / 2 : size / 2;
    return end > start ? Math.min(at, end - far) : Math.max(at, end + far);
  };
  const [from, to] = [link.start, link.end];
  if (link.upright) return [x, stop(y, from[1], to[1], ENVELOPE.h)];
  return [roomy ? stop(x, from[0], to[0], ENVELOPE.w + 8) : x, y];
}

/** A packet that no link takes stands before its maker's box. */
function unsentAt({ shape, boxes }: Layout, node: string): Omit<Token, 'from' | 'envelope' | 'stopped'> {
  const { x, y, w, h } = boxes[node] ?? { x: 0, y: 0, w: 0, h: 0 };
  if (shape === 'tall') {
    const at: Point = [x + w / 2, y + h + 12];
    return { at, rest: at, hold: [at[0], at[1] + ENVELOPE.h / 2 + 12], stand: 'on', clear: 0 };
  }
  const at: Point = [x + w + 16, y + h / 2];
  return { at, rest: at, hold: [at[0] + ENVELOPE.w / 2, at[1]], stand: 'over', clear: 16 };
}

function tokenOf(picture: Picture, route: Route, index: number, part: number): Token | undefined {
  const step = route.toldJourney.steps[index];
  if (!step) return undefined;
  const leg = legOf(route, step);
  const start = startOf(route, index);
  const end = restAt(leg, step);
  const along = mixed(start, end, part);
  const crossed = linkAt(leg, step, along);
  const [link, envelope] = [leg.track.links[crossed], leg.envelopes[crossed]];
  if (!envelope) return undefined;
  const [at, rest] = [pointAt(leg.track, along), pointAt(leg.track, end)];
  const shown = {
    from: route.toldJourney.flow.from,
    envelope,
    stopped: step.stage === 'stop' && part === 1,
  };
  if (!link) return { ...shown, ...unsentAt(picture.layout, leg.trace.hops[0]?.node ?? '') };
  const last = leg.track.links[Math.min(step.last, leg.track.links.length - 1)] ?? link;
  return { ...shown, at, rest, hold: holdAt(last, rest, isRoomy(last)), ...standAt(picture, link) };
}

function travelledOf(route: Route, index: number, part: number): Travelled {
  const step = route.toldJourney.steps[index];
  if (!step) return { request: 0, reply: 0 };
  const leg = legOf(route, step);
  const along = mixed(startOf(route, index), restAt(leg, step), part);
  const links = part === 1 ? step.last + 1 : linkAt(leg, step, along) + 1;
  if (step.direction === 'request') return { request: links, reply: 0 };
  return { request: route.request.track.links.length, reply: links };
}

/**
 * The picture at a moment. In: `time` counts beats: 2.25 is a quarter of the way from the third
 * beat's rest to the fourth's; `beats` are for the `shown` routes, in their order. Its cost does not
 * depend on how long the story is.
 */
export function snapshotAt(
  picture: Picture,
  shown: readonly Route[],
  beats: readonly Beat[],
  time: number,
): Snapshot {
  const beat = Math.min(beats.length - 1, Math.max(0, Math.ceil(time)));
  const part = time >= beat ? 1 : time - (beat - 1);
  const snapshots = shown.map((route, i) => {
    const index = beats[beat]?.[i] ?? -1;
    const moves = index !== (beats[beat - 1]?.[i] ?? -1);
    const now = moves ? part : 1;
    const step = route.toldJourney.steps[index];
    return {
      token: tokenOf(picture, route, index, now),
      trail: travelledOf(route, index, now),
      lit:
        step && moves
          ? legOf(route, step)
              .trace.hops.slice(step.first, step.last + 1)
              .map(({ node }) => node)
          : [],
    };
  });
  return {
    beat,
    tokens: snapshots.flatMap(({ token }) => token ?? []),
    trail: snapshots.map(({ trail }) => trail),
    lit: new Set(snapshots.flatMap(({ lit }) => lit)),
  };
}
