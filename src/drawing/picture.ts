import type { Shell } from '#storyboard/envelope-view.ts';
import type { Layout } from './box.ts';
import type { Shape } from './shape.ts';
import type { JourneyScene, Scene, ShownPacket, ShownTrace } from './scene.ts';
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
  readonly trace: ShownTrace;
  /** For each link: the packet on it. Never empty. */
  readonly envelopes: readonly ShownPacket['envelope'][];
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

function legOf(layout: Layout, wires: readonly Link[], trace: ShownTrace): Leg {
  // A packet that never left its maker is drawn there.
  const packets = [...trace.hops.map(({ sent }) => sent), trace.last];
  return {
    track: trackOf(layout, wires, trace),
    trace,
    envelopes: packets.flatMap((packet) => packet?.envelope ?? []),
  };
}

function pipesOf({ track, trace }: Leg): Pipe[] {
  return track.links.flatMap(({ path }, i) => {
    const shells = (trace.hops[i]?.sent?.envelope.shells ?? []).filter((shell) => shell !== 'tls');
    return shells.length === 0 ? [] : [{ path, shells }];
  });
}

/** Draws a scene, but for what moves. In: the scene and the shape of the page. */
export function pictureOf({ layouts, toldJourneys }: Scene, shape: Shape): Picture {
  const layout = layouts[shape];
  const routes = toldJourneys.map((toldJourney): Route => {
    const { request, reply } = toldJourney;
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
