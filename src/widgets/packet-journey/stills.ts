/** A journey as still pictures: for each beat of the player the diagram, with its sentence over it. */
import { nodeOf, type Network } from '#model/network.ts';
import type { Scenario } from '#model/scenario.ts';
import { beatsOf, type Beat } from '#storyboard/beats.ts';
import { envelopeOf, type Envelope } from '#storyboard/envelope.ts';
import { frameAt } from '#drawing/frame.ts';
import { pictureOf, type Picture, type Route } from '#drawing/picture.ts';
import { showOf } from '#drawing/show-of.ts';
import type { Show } from '#drawing/show.ts';
import { row, space, stack, words, type Block } from '#drawing/still/block.ts';
import { placed } from '#drawing/still/place.ts';
import { ROOM, sheet } from '#drawing/still/sheet.ts';
import type { Still } from '#drawing/still/still.ts';
import type { StillStory } from '#drawing/still/story.ts';
import { chainAt, type ChainPart } from '#storyboard/chain.ts';
import { saidOnce, type Said } from '#storyboard/said-once.ts';
import { tell, type Tale } from '#storyboard/telling.ts';
import { journeyPicture } from '#words/journey-picture.ts';
import { listed, type Named } from '#words/name.ts';
import { player } from '#words/player.ts';
import { diagramMarks } from '#drawing/diagram-marks.ts';
import { scenarioCalled } from './recompute.ts';

interface Shown {
  readonly network: Network;
  readonly show: Show;
  readonly picture: Picture;
  readonly routes: readonly Route[];
  /** The told journeys of those routes. */
  readonly tales: readonly Tale[];
  readonly beats: readonly Beat[];
}

/** What is told at a beat, and of whom. */
function saidAt({ routes, beats }: Shown, beat: number): readonly Said[] {
  return saidOnce(
    routes.map(({ tale }, i) => ({
      who: [tale.journey.flow.from],
      sentence: tale.sentences[beats[beat]?.[i] ?? -1] ?? '',
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
function factsOf(network: Network, tale: Tale, step: number): string[] {
  const parts = chainAt(network, tale, step);
  const packets = parts.flatMap(({ id, packet, before }, i) => {
    const last = parts[i - 1];
    return packet === undefined || !last
      ? []
      : [packetFact(named(network, last.id), named(network, id), envelopeOf(packet, before))];
  });
  return parts.length === 0 ? [] : [...packets, wayFact(network, parts)];
}

function drawn({ show, picture, routes, beats }: Shown, beat: number): Block {
  const { width, height } = picture.layout;
  const scale = ROOM / width;
  const frame = frameAt(picture, routes, beats, beat);
  return {
    h: height * scale,
    at: (x, y) => placed(diagramMarks({ show, picture, shown: routes, frame }), { x, y, scale }),
  };
}

function stillAt(name: string, shown: Shown, beat: number, lower: number): Still {
  const said = saidAt(shown, beat);
  const { network, tales, beats } = shown;
  return sheet(
    {
      title: name,
      count: player.count(beat + 1, beats.length),
      sentence: said
        .map(({ who, sentence }) => (said.length === 1 ? sentence : journeyPicture.of(listed(who), sentence)))
        .join(' '),
      ...(said.length > 1 && { set: columns(said) }),
    },
    stack([space(lower), drawn(shown, beat)]),
    tales.flatMap((tale, i) => factsOf(network, tale, beats[beat]?.[i] ?? -1)),
  );
}

/** The stills of a scenario: one for each beat that the widget has when it is opened, all of one height. */
function storyOf(scenario: Scenario): StillStory {
  const { network, tales } = tell(scenario);
  const show = showOf({ network, tales });
  const picture = pictureOf(show, 'wide');
  // As the widget is opened: packets of several senders side by side, else the first.
  const several = new Set(tales.map(({ journey }) => journey.flow.from)).size > 1;
  const routes = several ? picture.routes : picture.routes.slice(0, 1);
  const shown: Shown = {
    network,
    show,
    picture,
    routes,
    tales: several ? tales : tales.slice(0, 1),
    beats: beatsOf(routes.map(({ tale }) => tale.steps)),
  };
  const loose = shown.beats.map((_, beat) => stillAt(scenario.title, shown, beat, 0));
  const tallest = Math.max(...loose.map(({ height }) => height));
  return {
    title: scenario.title,
    stills: loose.map(({ height }, beat) => stillAt(scenario.title, shown, beat, tallest - height)),
  };
}

/** The pictures of a built-in scenario. */
export function packetJourneyStills(name: string): StillStory | undefined {
  const scenario = scenarioCalled(name);
  return scenario && storyOf(scenario);
}
