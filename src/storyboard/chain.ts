import type { Network } from '#model/network.ts';
import type { Packet } from '#model/packet.ts';
import { linkName } from '#simulation/observed-in.ts';
import { shownOf, traceOf } from '#simulation/step.ts';
import { shellsOf, type Shell } from './envelope-view.ts';
import { linksOf } from './links.ts';
import { postcardsOf } from './postcard.ts';
import type { Postcard } from './postcard-line.ts';
import type { ToldJourney } from './storyboard.ts';
import { nodesAround, wayOf } from './way.ts';

/** A node of the chain, with the link that leads to it. */
export interface ChainPart {
  readonly id: string;
  readonly link?: { readonly done: boolean; readonly shells: readonly Shell[] };
  /** The packet that is on that link now, and as it was before this step. */
  readonly packet?: Packet;
  readonly before?: Packet;
}

/** The chain as a step leaves it. In: the network, a told journey and the index of the step. */
export function chainAt(network: Network, toldJourney: ToldJourney, index: number): ChainPart[] {
  const step = toldJourney.steps[index];
  if (!step) return [];
  const { request } = shownOf(toldJourney.journey);
  const trace = traceOf(toldJourney.journey, step);
  const now = trace.hops[Math.min(step.last, trace.hops.length - 1)];
  const sent = now?.sent ? now : trace.hops[step.last - 1];
  const way = wayOf(network, toldJourney.journey);
  return way.map((id, i): ChainPart => {
    const previous = way[i - 1];
    if (previous === undefined) return { id };
    const crossing = request.hops.findIndex(({ node, to }) => node === previous && to === id);
    const packet = request.hops[crossing]?.sent;
    const here =
      sent?.to !== undefined && [sent.node, sent.to].sort().join() === [previous, id].sort().join();
    return {
      id,
      link: {
        done: crossing >= 0 && (step.direction === 'reply' || crossing <= step.last),
        shells: packet ? shellsOf(packet).filter((shell) => shell !== 'tls') : [],
      },
      ...(here && sent.sent && { packet: sent.sent, ...(sent.arrived && { before: sent.arrived }) }),
    };
  });
}

function changed(before: Postcard, after: Postcard): boolean {
  return JSON.stringify(before.lines) !== JSON.stringify(after.lines);
}

/** Everyone who can look on, as in the widget: those on the way, whoever else is there, and the links. */
function placesOf(network: Network, { journey }: ToldJourney): string[] {
  const links = linksOf(network, journey).map((pair) => linkName(...pair));
  return [...new Set([...wayOf(network, journey), ...nodesAround(network, [journey]), ...links])];
}

/**
 * The postcards that a step changes: those of everyone who learns something in it. What somebody knows
 * without any packet is told with the first step.
 */
export function learntAt(network: Network, toldJourney: ToldJourney, index: number): Postcard[] {
  const seriesOf = postcardsOf(network, toldJourney);
  return placesOf(network, toldJourney).flatMap((place) => {
    const series = seriesOf(place);
    const after = series.by(index);
    const known = index === 0 && after.lines.some(({ shown }) => shown !== undefined);
    return known || changed(series.by(index - 1), after) ? [after] : [];
  });
}
