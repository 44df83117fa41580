import { changedFrom, placeOf } from '#storyboard/peel/changed-fields.ts';
import { unpack } from '#storyboard/peel/pack.ts';
import { fieldsOf } from '#storyboard/peel/packet-bytes.ts';
import { summaryOf } from '#storyboard/peel/envelope-summary.ts';
import type { PacketPath, PathHop } from '#storyboard/peel/packet-path.ts';
import { card, columns, lines, QUIET, SMALL, stack, words, type Block } from '#drawing/still/block.ts';
import { widthOf } from '#drawing/still/measure.ts';
import { ROOM, sheet } from '#drawing/still/sheet.ts';
import type { Paint, Still } from '#drawing/still/still.ts';
import type { StillStory } from '#drawing/still/still-story.ts';
import type { Envelope } from '#wire/envelope.ts';
import { everyEnvelope } from '#wire/find-fields.ts';
import { routeOf } from './route-drawing.ts';
import { peeler } from '#words/peeler.ts';
import { peelerPicture } from '#words/peeler-picture.ts';
import { calledHop } from './named.ts';
import { FIRST_PATHS } from './paths.ts';

type Changed = ReadonlyMap<string, string>;

const MONO = { ...SMALL, face: 'mono' } as const;

/** Whoever can open what is sealed here. */
function keysOf({ holders }: PacketPath, { seal }: Envelope): string {
  const names = holders.filter(({ key }) => key.startsWith(`${seal ?? ''}:`)).map(({ title }) => title);
  return names.length > 0 ? peelerPicture.holders(names) : peeler.noKey;
}

/** What an envelope says on its outside: its name, what a reader looks for first, and how long it is. */
function titleOf(envelope: Envelope, w: number, ink: Paint): Block {
  const { title, length } = envelope;
  const size = peeler.size(length);
  const summary = summaryOf(envelope);
  const sizeAt = w - Math.ceil(widthOf(size, { face: 'sans', size: 20 }));
  const summaryAt = Math.ceil(widthOf(title, { face: 'sans', size: 22, bold: true })) + 16;
  return columns([
    { left: 0, block: lines([title], { bold: true, fill: ink }) },
    ...(summary === size
      ? []
      : [{ left: summaryAt, block: words(summary, sizeAt - summaryAt - 12, { ...MONO, fill: ink }) }]),
    { left: sizeAt, block: lines([size], { ...SMALL, fill: ink }) },
  ]);
}

/** A field of more bytes is noise: that it has changed tells nothing. */
const LONGEST = 16;

/** Fields that say something else than on the link before: the old value struck through, then the new one. */
function changesOf(envelope: Envelope, changed: Changed, w: number): Block {
  const [name, old] = [330, (w - 330) / 2];
  return stack(
    fieldsOf(envelope).flatMap((field) => {
      const was = changed.get(placeOf(field));
      return was === undefined || field.length > LONGEST
        ? []
        : [
            columns([
              { left: 0, block: words(field.name, name - 12, SMALL) },
              { left: name, block: words(was, old - 12, { ...MONO, fill: 'muted', struck: true }) },
              { left: name + old, block: words(field.value, old, { ...MONO, bold: true }) },
            ]),
          ];
    }),
    2,
  );
}

/** A frame as it is told: what holds it, what of it is new on this link. */
interface Shown {
  readonly path: PacketPath;
  readonly frame: readonly Envelope[];
  readonly changed: Changed;
}

function envelopeOf(envelope: Envelope, shown: Shown, w: number): Block {
  const { path, frame, changed } = shown;
  if (envelope.kind === 'sealed') {
    // Of several seals in one frame, the first says how it opens.
    const isFirst = everyEnvelope(frame).find(({ kind }) => kind === 'sealed') === envelope;
    const says = fieldsOf({ ...envelope, fields: [], inner: [] })[0]?.says ?? '';
    const white = { ...SMALL, fill: '#ffffff' } as const;
    return card(
      w,
      (room) =>
        stack(
          [
            titleOf(envelope, room, '#ffffff'),
            words(isFirst ? `${says} ${keysOf(path, envelope)}` : '', room, white),
          ],
          4,
        ),
      { fill: 'bar', stroke: 'muted', pad: 9 },
    );
  }
  return card(
    w,
    (room) =>
      stack(
        [
          titleOf(envelope, room, 'ink'),
          changesOf(envelope, changed, room),
          ...envelope.inner.map((inner) => envelopeOf(inner, shown, room)),
        ],
        8,
      ),
    { stroke: 'ink', round: 2, pad: 11 },
  );
}

function factsOf(path: PacketPath, envelopes: readonly Envelope[], changed: Changed): string[] {
  const all = everyEnvelope(envelopes);
  const news = all.flatMap((each) =>
    fieldsOf(each).flatMap((field) => {
      const was = changed.get(placeOf(field));
      return was === undefined || field.length > LONGEST
        ? []
        : [peelerPicture.changed(each.title, field.name, was, field.value)];
    }),
  );
  return [
    peelerPicture.nested(all.map((each) => peelerPicture.envelope(each.title, summaryOf(each), each.length))),
    ...all
      .filter(({ kind }) => kind === 'sealed')
      .slice(0, 1)
      .map((each) => keysOf(path, each)),
    ...news,
    path.origin,
  ];
}

function stillOf(path: PacketPath, hop: PathHop, before: PathHop | undefined, i: number): Still {
  const envelopes = unpack(hop.envelopes, path.kinds);
  const changed = before
    ? changedFrom(unpack(before.envelopes, path.kinds), envelopes)
    : new Map<string, string>();
  const drawn = stack(envelopes.map((each) => envelopeOf(each, { path, frame: envelopes, changed }, ROOM)));
  return sheet(
    {
      title: path.title,
      count: peeler.at(i + 1, path.hops.length, calledHop(path, hop)),
      sentence: hop.sentence,
    },
    stack([routeOf(path, hop, ROOM), drawn, words(path.origin, ROOM, QUIET)], 24),
    factsOf(path, envelopes, changed),
  );
}

/**
 * A packet on every link that it goes over, one still for each: its envelopes, who can open them, and what changed in them.
 * In: the name of a recorded situation, of which the first path is drawn, or of the onion. Out: nothing if there is no such path.
 */
export function packetPeelerStills(name: string): StillStory | undefined {
  const path = FIRST_PATHS.find((each) => each.name === name);
  if (!path) return undefined;
  const { title, hops } = path;
  const stills = hops.map((hop, i) => {
    const last = hops[i - 1];
    return stillOf(path, hop, last?.direction === hop.direction ? last : undefined, i);
  });
  return { title: peelerPicture.title(title), stills };
}
