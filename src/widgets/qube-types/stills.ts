import type { KeepingStory } from '#model/persistence/keeping-story.ts';
import { KEEPING_STORIES } from '#scenarios/persistence/index.ts';
import { tellKeeping, type Part, type ToldStep } from '#storyboard/persistence/tell-keeping.ts';
import {
  card,
  columns,
  hatch,
  indented,
  lines,
  QUIET,
  SMALL,
  space,
  stack,
  words,
  type Block,
} from '#drawing/still/block.ts';
import { widthOf } from '#drawing/still/measure.ts';
import { ROOM, sheet } from '#drawing/still/sheet.ts';
import type { StillStory } from '#drawing/still/still-story.ts';
import { boxedWord } from '#drawing/still/boxed-word.ts';
import { window } from '#drawing/still/window.ts';
import { keeping } from '#words/keeping.ts';
import { player } from '#words/player.ts';
import { fromWords, traysOf } from './shown-trays.ts';

type Tray = Part['trays'][number];
type Item = Tray['items'][number];

const GAP = 16;
const WORD = { ...SMALL, bold: true } as const;

/** Path and what becomes of it on one line, what it is under them, and why if it is not the disk's own rule. */
function toldOf({ path, what, malware, standing, word, because = '' }: Item, w: number): Block {
  const ink = standing === 'gone' ? ({ ...QUIET, struck: true } as const) : SMALL;
  const wordAt = w - Math.ceil(widthOf(word, { face: 'sans', ...WORD })) - 4;
  return stack([
    columns([
      { left: 0, block: words(path, wordAt - 10, { ...ink, face: 'mono' }) },
      { left: wordAt, block: lines([word], WORD) },
    ]),
    words(what, w, { ...ink, bold: malware }),
    words(because, w, QUIET),
  ]);
}

function fileOf(item: Item, w: number): Block {
  const { malware, standing } = item;
  const gone = standing === 'gone';
  const stroke = gone ? 'line' : 'ink';
  const indent = malware ? 18 : 0;
  const frame = card(w, (room) => indented(toldOf(item, room - indent), indent), {
    fill: gone ? 'card' : 'paper',
    stroke,
    ...((gone || standing === 'goes') && { dash: [7, 5] }),
    pad: 10,
  });
  if (!malware) return frame;
  return { h: frame.h, at: (x, y) => [...frame.at(x, y), hatch(x + 4, y + 4, 16, frame.h - 8, stroke, 8)] };
}

function trayOf({ title, holds, rule, kept, items }: Tray, w: number): Block {
  const inside = (room: number): Block =>
    stack(
      [
        stack([words(title, room, WORD), words(holds, room, SMALL), words(rule, room, QUIET)]),
        ...items.map((item) => fileOf(item, room)),
      ],
      8,
    );
  return card(w, inside, {
    ...(kept ? { stroke: 'ink' } : { fill: 'paper', dash: [9, 6], stroke: 'muted' }),
    pad: 12,
  });
}

function qubeOf(part: Part, w: number, base: boolean): Block {
  const { name, label, title, state, infected, mark = '', cameTo = '' } = part;
  const inside = (room: number): Block =>
    stack(
      [
        words(keeping.states[state](title), room, SMALL),
        ...(infected ? [boxedWord(keeping.sick, room, WORD)] : []),
        words(mark, room, QUIET),
        words(cameTo, room, WORD),
      ],
      6,
    );
  const off = state === 'running' ? {} : ({ dash: [9, 6], fill: 'paper' } as const);
  return stack(
    [
      window({ name, label }, w, inside, { ...off, pad: 12 }),
      ...traysOf(part, base).map((tray) => trayOf(tray, w)),
    ],
    10,
  );
}

/** Of the room, how much the qubes have that are looked at, and how much what they start from. */
function widthsOf({ shown, bases }: ToldStep): readonly [number, number] {
  const columnsOf = shown.length + (bases.length > 0 ? 1 : 0);
  const w = (ROOM - GAP * (columnsOf - 1)) / columnsOf;
  const wider = shown.length > 1 && bases.length > 0 ? 20 : 0;
  return [w + wider, w - wider * shown.length];
}

function bodyOf(step: ToldStep): Block {
  const [w, rest] = widthsOf(step);
  const bases = stack([
    stack([words(fromWords(step), rest, QUIET), space(12)]),
    stack(
      step.bases.map((part) => qubeOf(part, rest, true)),
      24,
    ),
  ]);
  return columns([
    ...step.shown.map((part, i) => ({ left: i * (w + GAP), block: qubeOf(part, w, false) })),
    ...(step.bases.length > 0 ? [{ left: step.shown.length * (w + GAP), block: bases }] : []),
  ]);
}

function factsOf({ shown, bases }: ToldStep): string[] {
  return [...shown, ...bases].flatMap((part) => {
    const { name, title, state, infected, cameTo, trays } = part;
    const files = trays.flatMap(({ items }) =>
      items.map(({ path, what, word }) => keeping.file(path, what, word)),
    );
    return [
      keeping.qube(name, title, state, infected, part.outdated),
      ...(cameTo === undefined ? [] : [cameTo]),
      ...(files.length > 0 ? [[keeping.filesIn(name), ...files].join(' ')] : []),
    ];
  });
}

function told({ title, kinds, keeping, beats }: KeepingStory): StillStory {
  const steps = tellKeeping(kinds, keeping, beats);
  const stills = steps.map((step, i) =>
    sheet(
      { title, count: player.at(i + 1, steps.length, step.tick), sentence: step.did },
      bodyOf(step),
      factsOf(step),
    ),
  );
  return { title, stills };
}

/** Qubes with the files on their disks, and what a restart keeps of them. */
/** The pictures of a built-in story. */
export function qubeTypesStills(name: string): StillStory | undefined {
  const story = KEEPING_STORIES.find((each) => each.name === name);
  return story && told(story);
}
