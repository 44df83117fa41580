import { HOME, chainAbove } from '#model/network.ts';
import type { Trace } from '#simulation/trace.ts';
import { shownOf } from '#simulation/story.ts';
import { envelopeOf, shellsOf, type Envelope, type Shell } from './envelope.ts';
import { layOut, partiesFor, type Layout, type Shape } from './layout.ts';
import type { Tale, Telling } from './telling.ts';
import { linkBetween, trackOf, type Link, type Track } from './track.ts';

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
  readonly from: string;
  readonly wires: readonly Link[];
  readonly pipes: readonly Pipe[];
  readonly request: Leg;
  readonly reply: Leg | undefined;
  readonly tale: Tale;
}

/** Everything of a picture that does not depend on time. */
export interface Picture {
  readonly layout: Layout;
  readonly routes: readonly Route[];
}

/** Room between the lines of two journeys that share a link. */
const APART = 24;

function pairs(nodes: readonly string[]): (readonly [string, string])[] {
  return nodes.slice(1).map((node, i) => [nodes[i] ?? '', node] as const);
}

function pairKey(a: string, b: string): string {
  return [a, b].sort().join('|');
}

/** The links a journey has, whether its packets get so far or not, and those they take besides. */
function linksOf({ network }: Telling, { journey }: Tale): (readonly [string, string])[] {
  const { from, to } = journey.flow;
  const chain = [from, ...chainAbove(network, from).map(({ id }) => id)];
  const way = [...chain, HOME.wifi, HOME.router, HOME.isp, ...partiesFor(network, from, to)];
  const uplink = chain.some((id) => network.nodes.get(id)?.qube?.uplink);
  const taken = shownOf(journey).request.hops.flatMap(({ node, to: next }) =>
    next === undefined ? [] : [[node, next] as const],
  );
  const all = [...pairs(uplink ? way : chain), ...taken];
  return [...new Map(all.map((pair) => [pairKey(...pair), pair])).values()];
}

function legOf(layout: Layout, trace: Trace, offset: (a: string, b: string) => number): Leg {
  const sent = trace.hops.flatMap(({ sent: packet, arrived }) =>
    packet ? [envelopeOf(packet, arrived)] : [],
  );
  return {
    track: trackOf(layout, trace, offset),
    trace,
    // A packet that never left its maker is drawn there.
    envelopes: sent.length > 0 ? sent : [envelopeOf(trace.last)],
  };
}

function pipesOf({ track, trace }: Leg): Pipe[] {
  return track.links.flatMap(({ path }, i) => {
    const packet = trace.hops[i]?.sent;
    const shells = packet ? shellsOf(packet).filter((shell) => shell !== 'tls') : [];
    return shells.length === 0 ? [] : [{ path, shells }];
  });
}

/** Draws a telling, but for what moves. In: the telling and the shape of the page. */
export function pictureOf(telling: Telling, shape: Shape): Picture {
  const layout = layOut(telling.network, shape);
  const users = new Map<string, number[]>();
  const links = telling.tales.map((tale) => linksOf(telling, tale));
  links.forEach((own, i) => {
    for (const pair of own) users.set(pairKey(...pair), [...(users.get(pairKey(...pair)) ?? []), i]);
  });
  const routes = telling.tales.map((tale, i): Route => {
    const offset = (a: string, b: string): number => {
      const sharers = users.get(pairKey(a, b)) ?? [];
      return (sharers.indexOf(i) - (sharers.length - 1) / 2) * APART;
    };
    const { request, reply } = shownOf(tale.journey);
    const leg = legOf(layout, request, offset);
    return {
      from: tale.journey.flow.from,
      wires: (links[i] ?? []).flatMap(([a, b]) => linkBetween(layout, a, b, offset(a, b)) ?? []),
      pipes: pipesOf(leg),
      request: leg,
      reply: reply && legOf(layout, reply, offset),
      tale,
    };
  });
  return { layout, routes };
}
