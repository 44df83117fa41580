import { nodeOf, type Network, type Node } from '#model/network.ts';
import type { Packet } from '#model/packet.ts';
import { linkName } from '#simulation/observed-in.ts';
import { shownOf } from '#simulation/step.ts';
import type { Journey, Trace } from '#simulation/trace.ts';
import { layOut } from './layout.ts';
import { envelopeOf } from '#storyboard/envelope-view.ts';
import { layersOf } from '#storyboard/layers.ts';
import { linksOf } from '#storyboard/links.ts';
import { postcardsOf } from '#storyboard/postcard.ts';
import { sentenceOf, tickOf } from '#storyboard/sentence.ts';
import type { Line } from '#storyboard/postcard-line.ts';
import type { Card, JourneyScene, Scene, ShownPacket, ShownTrace } from './scene.ts';
import { pathsOf } from './wires.ts';
import type { ToldJourney, Storyboard } from '#storyboard/storyboard.ts';

function shownPacket(packet: Packet, before?: Packet): ShownPacket {
  const { size, ...envelope } = envelopeOf(packet, before);
  return { envelope, layers: layersOf(packet) };
}

/** A trace with what is drawn of it, and no rules. */
function shownTrace({ hops, disposition, last }: Trace): ShownTrace {
  return {
    hops: hops.map(({ node, to, sent }, i) =>
      to === undefined || !sent ? { node } : { node, to, sent: shownPacket(sent, hops[i - 1]?.sent) },
    ),
    disposition,
    ...(hops.length === 1 && { last: shownPacket(last) }),
  };
}

/** Of a journey what is drawn: the exchange that is shown. */
function shownJourney(journey: Journey): Pick<JourneyScene, 'flow' | 'request' | 'reply'> {
  const { request, reply } = shownOf(journey);
  const { from, to, protocol } = journey.flow;
  return {
    flow: { from, to, protocol },
    request: shownTrace(request),
    ...(reply && { reply: shownTrace(reply) }),
  };
}

function isSame(a: Line, b: Line): boolean {
  return (
    a.term === b.term &&
    a.verdict === b.verdict &&
    a.shown === b.shown &&
    a.source === b.source &&
    a.sentence === b.sentence
  );
}

/** The place of a line among all; one that is not there yet is put at their end. */
function placeIn(lines: Line[], line: Line): number {
  const at = lines.findIndex((known) => isSame(known, line));
  return at < 0 ? lines.push(line) - 1 : at;
}

/** Every postcard of a told journey, its lines put among all, each once. */
function cardsOf(
  network: Network,
  toldJourney: ToldJourney,
  places: readonly string[],
  lines: Line[],
): JourneyScene['cards'] {
  const seriesOf = postcardsOf(network, toldJourney);
  const cards = places.map((place) => {
    const own: Card[] = [];
    const series = seriesOf(place);
    for (const from of [-1, ...series.steps]) {
      const found = series.by(from).lines.map((line) => placeIn(lines, line));
      const before = own.at(-1)?.lines;
      const same = before?.length === found.length && found.every((line, i) => line === before[i]);
      if (!same) own.push({ from, lines: found });
    }
    return [place, own] as const;
  });
  return Object.fromEntries(cards);
}

/** A node with what is drawn of it. */
function bareNode({ qube, ...node }: Node): Node {
  if (!qube) return node;
  const { firewall, service, template, ...drawn } = qube;
  return { ...node, qube: drawn };
}

/** Puts a storyboard into plain data. In: a storyboard. Out: all that its widget shows. */
export function sceneOf({ network, toldJourneys }: Storyboard): Scene {
  const journeys = toldJourneys.map(({ journey }) => journey);
  const layouts = { wide: layOut(network, journeys, 'wide'), tall: layOut(network, journeys, 'tall') };
  const drawn = Object.keys(layouts.wide.boxes);
  const links = journeys.map((journey) => linksOf(network, journey));
  const paths = { wide: pathsOf(layouts.wide, links), tall: pathsOf(layouts.tall, links) };
  const places = [...drawn, ...new Set(links.flat().map((pair) => linkName(...pair)))];
  const lines: Line[] = [];
  return {
    nodes: Object.fromEntries(drawn.map((id) => [id, bareNode(nodeOf(network, id))])),
    keys: [...network.keys.values()],
    home: network.scenario.home.public_address,
    layouts,
    toldJourneys: toldJourneys.map((toldJourney, i) => ({
      ...shownJourney(toldJourney.journey),
      steps: toldJourney.steps,
      sentences: toldJourney.steps.map((_, step) => sentenceOf(network, toldJourney, step)),
      ticks: toldJourney.steps.map((_, step) => tickOf(network, toldJourney, step)),
      links: links[i] ?? [],
      paths: { wide: paths.wide[i] ?? [], tall: paths.tall[i] ?? [] },
      cards: cardsOf(network, toldJourney, places, lines),
    })),
    lines,
  };
}
