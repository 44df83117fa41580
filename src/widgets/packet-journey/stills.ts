/** A journey as still pictures: for each beat of the player the diagram, with its sentence over it. */
import { nodeOf, type Network } from '#model/network.ts';
import type { Scenario } from '#model/scenario.ts';
import { beatsOf, type Beat } from '#storyboard/beats.ts';
import { envelopeOf, type Envelope } from '#storyboard/envelope-view.ts';
import { snapshotAt } from '#drawing/snapshot.ts';
import { pictureOf, type Picture, type Route } from '#drawing/picture.ts';
import { sceneOf } from '#drawing/scene-of.ts';
import type { Scene } from '#drawing/scene.ts';
import { row, stack, words, type Block } from '#drawing/still/block.ts';
import { levelled } from '#drawing/still/level.ts';
import { placed } from '#drawing/still/place.ts';
import { ROOM, sheet } from '#drawing/still/sheet.ts';
import type { Still } from '#drawing/still/still.ts';
import type { StillStory } from '#drawing/still/still-story.ts';
import { chainAt, type ChainPart } from '#storyboard/chain.ts';
import { saidOnce, type Said } from '#storyboard/said-once.ts';
import { storyboardOf, type ToldJourney } from '#storyboard/storyboard.ts';
import { journeyPicture } from '#words/journey-picture.ts';
import { listed, type Named } from '#words/name.ts';
import { player } from '#words/player.ts';
import { diagramMarks } from '#drawing/diagram-marks.ts';
import { scenarioCalled } from './recompute.ts';

interface Shown {
  readonly network: Network;
  readonly scene: Scene;
  readonly picture: Picture;
  readonly routes: readonly Route[];
  /** The told journeys of those routes. */
  readonly toldJourneys: readonly ToldJourney[];
  readonly beats: readonly Beat[];
}

/** What is told at a beat, and of whom. */
function saidAt({ routes, beats }: Shown, beat: number): readonly Said[] {
  return saidOnce(
    routes.map(({ toldJourney }, i) => ({
      who: [toldJourney.flow.from],
      sentence: toldJourney.sentences[beats[beat]?.[i] ?? -1] ?? '',
    })),
  );
}

/** Two sentences beside each other, each under its qube's name. */
function columns(said: readonly Said[]): Block {
  const gap = 40;
  const w = (ROOM - gap * (said.length - 1)) / said.length;
  return row(
    said.map(({ who, sentence }) =>
      stack([
        words(listed(who), w, { face: 'mono', fill: 'muted' }),
        words(sentence, w, { face: 'serif', size: 28, bold: true }),
      ]),
    ),
    w,
    gap,
  );
}

const named = (network: Network, id: string): Named => nodeOf(network, id);

function packetFact(one: Named, other: Named, envelope: Envelope): string {
  const { from, to, wasFrom, wasTo, shells, contents, size } = envelope;
  const was = wasFrom ?? wasTo;
  return journeyPicture.packet(one, other, {
    from,
    to,
    ...(was !== undefined && { was }),
    seals: shells.length,
    ...(contents !== undefined && { contents }),
    bytes: size,
  });
}

function wayFact(network: Network, parts: readonly ChainPart[]): string {
  return journeyPicture.way(parts.map(({ id }) => named(network, id)));
}

/** What is drawn of one journey, in sentences: its packet first, then its way. */
function factsOf(network: Network, toldJourney: ToldJourney, step: number): string[] {
  const parts = chainAt(network, toldJourney, step);
  const packets = parts.flatMap(({ id, packet, before }, i) => {
    const last = parts[i - 1];
    return packet === undefined || !last
      ? []
      : [packetFact(named(network, last.id), named(network, id), envelopeOf(packet, before))];
  });
  return parts.length === 0 ? [] : [...packets, wayFact(network, parts)];
}

function drawn({ scene, picture, routes, beats }: Shown, beat: number): Block {
  const { width, height } = picture.layout;
  const scale = ROOM / width;
  const snapshot = snapshotAt(picture, routes, beats, beat);
  return {
    h: height * scale,
    at: (x, y) => placed(diagramMarks({ scene, picture, shown: routes, snapshot }), { x, y, scale }),
  };
}

function stillAt(name: string, shown: Shown, beat: number): Still {
  const said = saidAt(shown, beat);
  const { network, toldJourneys, beats } = shown;
  return sheet(
    {
      title: name,
      count: player.count(beat + 1, beats.length),
      sentence: said
        .map(({ who, sentence }) => (said.length === 1 ? sentence : journeyPicture.of(listed(who), sentence)))
        .join(' '),
      ...(said.length > 1 && { set: columns(said) }),
    },
    drawn(shown, beat),
    toldJourneys.flatMap((toldJourney, i) => factsOf(network, toldJourney, beats[beat]?.[i] ?? -1)),
  );
}

/** The stills of a scenario: one for each beat that the widget has when it is opened, all of one height. */
function storyOf(scenario: Scenario): StillStory {
  const { network, toldJourneys } = storyboardOf(scenario);
  const scene = sceneOf({ network, toldJourneys });
  const picture = pictureOf(scene, 'wide');
  // As the widget is opened: packets of several senders side by side, else the first.
  const several = new Set(toldJourneys.map(({ journey }) => journey.flow.from)).size > 1;
  const routes = several ? picture.routes : picture.routes.slice(0, 1);
  const shown: Shown = {
    network,
    scene,
    picture,
    routes,
    toldJourneys: several ? toldJourneys : toldJourneys.slice(0, 1),
    beats: beatsOf(routes.map(({ toldJourney }) => toldJourney.steps)),
  };
  return {
    title: scenario.title,
    stills: levelled(shown.beats.map((_, beat) => stillAt(scenario.title, shown, beat))),
  };
}

/** The pictures of a built-in scenario. */
export function packetJourneyStills(name: string): StillStory | undefined {
  const scenario = scenarioCalled(name);
  return scenario && storyOf(scenario);
}
