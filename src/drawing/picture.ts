import { linkName } from '#simulation/observe.ts';
import { shownOf } from '#simulation/step.ts';
import type { Trace } from '#simulation/trace.ts';
import { envelopeOf, shellsOf, type Envelope, type Shell } from '#storyboard/envelope.ts';
import type { Layout } from './box.ts';
import type { Shape } from './shape.ts';
import type { Show, TaleShow } from './show.ts';
import { linkBetween, type Link } from './link.ts';
import { trackOf, type Track } from './track.ts';

/** A tunnel on one link: the line runs inside these shells, outermost first. */
export interface Pipe {
  readonly path: string;
  readonly shells: readonly Shell[];
}

/** One direction of a journey, with where it settles at each of its steps. */
export interface Leg {
  readonly track: Track;
  readonly trace: Trace;
  /** For each link: the packet on it. Never empty. */
  readonly envelopes: readonly Envelope[];
}

/** A journey as drawn. */
export interface Route {
  readonly wires: readonly Link[];
  readonly pipes: readonly Pipe[];
  readonly request: Leg;
  readonly reply: Leg | undefined;
  readonly tale: TaleShow;
}

/** Everything of a picture that does not depend on time. */
export interface Picture {
  readonly layout: Layout;
  readonly routes: readonly Route[];
}

/** Room between the lines of two journeys that share a link. */
const APART = 24;

function legOf(layout: Layout, trace: Trace, offset: (a: string, b: string) => number): Leg {
  const packets = trace.hops.flatMap(({ sent }) => (sent ? [sent] : []));
  return {
    track: trackOf(layout, trace, offset),
    trace,
    // A packet that never left its maker is drawn there.
    envelopes:
      packets.length > 0
        ? packets.map((packet, i) => envelopeOf(packet, packets[i - 1]))
        : [envelopeOf(trace.last)],
  };
}

function pipesOf({ track, trace }: Leg): Pipe[] {
  return track.links.flatMap(({ path }, i) => {
    const packet = trace.hops[i]?.sent;
    const shells = packet ? shellsOf(packet).filter((shell) => shell !== 'tls') : [];
    return shells.length === 0 ? [] : [{ path, shells }];
  });
}

/** Draws a show, but for what moves. In: the show and the shape of the page. */
export function pictureOf({ layouts, tales }: Show, shape: Shape): Picture {
  const layout = layouts[shape];
  const sharers = (name: string): number[] =>
    tales.flatMap(({ links }, i) => (links.some((pair) => linkName(...pair) === name) ? [i] : []));
  const routes = tales.map((tale, i): Route => {
    const offset = (a: string, b: string): number => {
      const sharing = sharers(linkName(a, b));
      return (sharing.indexOf(i) - (sharing.length - 1) / 2) * APART;
    };
    const { request, reply } = shownOf(tale.journey);
    const leg = legOf(layout, request, offset);
    return {
      wires: tale.links.flatMap(([a, b]) => linkBetween(layout, a, b, offset(a, b)) ?? []),
      pipes: pipesOf(leg),
      request: leg,
      reply: reply && legOf(layout, reply, offset),
      tale,
    };
  });
  return { layout, routes };
}
