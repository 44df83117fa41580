import { shownOf } from '#simulation/step.ts';
import type { Trace } from '#simulation/trace.ts';
import { envelopeOf, shellsOf, type Envelope, type Shell } from '#storyboard/envelope-view.ts';
import type { Layout } from './box.ts';
import type { Shape } from './shape.ts';
import type { Scene, JourneyScene } from './scene.ts';
import { linkAlong, type Link } from './link.ts';
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
  readonly toldJourney: JourneyScene;
}

/** Everything of a picture that does not depend on time. */
export interface Picture {
  readonly layout: Layout;
  readonly routes: readonly Route[];
}

function legOf(layout: Layout, wires: readonly Link[], trace: Trace): Leg {
  const packets = trace.hops.flatMap(({ sent }) => (sent ? [sent] : []));
  return {
    track: trackOf(layout, wires, trace),
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

/** Draws a scene, but for what moves. In: the scene and the shape of the page. */
export function pictureOf({ layouts, toldJourneys }: Scene, shape: Shape): Picture {
  const layout = layouts[shape];
  const routes = toldJourneys.map((toldJourney): Route => {
    const { request, reply } = shownOf(toldJourney.journey);
    const wires = toldJourney.links.flatMap(
      (pair, i) => linkAlong(pair, toldJourney.paths[shape][i] ?? '') ?? [],
    );
    const leg = legOf(layout, wires, request);
    return {
      wires,
      pipes: pipesOf(leg),
      request: leg,
      reply: reply && legOf(layout, wires, reply),
      toldJourney,
    };
  });
  return { layout, routes };
}
