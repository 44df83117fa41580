/** The leak lab as still pictures: for each chapter, what becomes of every packet on both machines. */
import { MACHINES, PARCELS } from '#model/leak.ts';
import type { Fate, Outcome } from '#storyboard/leak/packet-fate.ts';
import { CHAPTERS, FIRST_HISTORY, guardsAt, type Chapter } from '#storyboard/leak/history.ts';
import { card, row, space, stack, words, type Block, type Look } from '#drawing/still/block.ts';
import { ROOM, sheet } from '#drawing/still/sheet.ts';
import type { Mark, Still } from '#drawing/still/still.ts';
import type { StillStory } from '#drawing/still/still-story.ts';
import { leakLab } from '#words/leak-lab.ts';
import { player } from '#words/player.ts';
import { everyFate } from './precompute.ts';
import { SIGNS } from './signs.ts';
import { fatesOf, leaksOf, type Precomputed } from './precomputed.ts';

const GAP = 16;
const HEAD = 190;
const CELL = (ROOM - HEAD - GAP * MACHINES.length) / MACHINES.length;
const SIGN = 30;

/** What leaks is the loudest; words and signs say the same. */
const LOOKS: Readonly<Record<Outcome, Look>> = {
  clear: { stroke: 'ink', thick: 4 },
  tunnel: {},
  lost: {},
  stopped: {},
  none: { dash: [3, 5] },
};

/** The sign of an outcome, from its top left corner. */
function signMarks(outcome: Outcome, x: number, y: number): Mark[] {
  const loud = outcome === 'clear';
  const frame: Mark = {
    kind: 'box',
    x,
    y,
    w: SIGN,
    h: SIGN,
    round: 4,
    stroke: outcome === 'tunnel' ? 'pipe-vpn' : loud ? 'ink' : 'muted',
    thick: 2,
    ...(loud && { fill: 'ink' }),
  };
  // A wall in a wall, as the pipe of a tunnel has it.
  const inner: Mark = { ...frame, x: x + 3.5, y: y + 3.5, w: SIGN - 7, h: SIGN - 7, round: 2 };
  return [
    frame,
    ...(outcome === 'tunnel' ? [inner] : []),
    {
      kind: 'text',
      x: x + SIGN / 2,
      y: y + 21,
      text: SIGNS[outcome],
      size: 22,
      face: 'mono',
      bold: true,
      anchor: 'middle',
      fill: loud ? 'paper' : 'ink',
    },
  ];
}

function outcomeBlock(outcome: Outcome, w: number): Block {
  const word = words(leakLab.outcomes[outcome], w - SIGN - 12, { bold: true });
  return {
    h: Math.max(SIGN, word.h),
    at: (x, y) => [...signMarks(outcome, x, y), ...word.at(x + SIGN + 12, y)],
  };
}

function seenLines({ outcome, seers }: Fate): string[] {
  if (seers.length === 0 && outcome === 'stopped') return [leakLab.unseen];
  return seers.map(({ sentence }) => sentence);
}

function cell(fate: Fate, least: number): Block {
  const inside = (w: number): Block =>
    stack([
      outcomeBlock(fate.outcome, w),
      space(6),
      words(fate.sentence, w, { size: 20, fill: 'muted' }),
      space(4),
      ...seenLines(fate).map((line) => words(line, w, { size: 20 })),
    ]);
  return card(CELL, inside, { ...LOOKS[fate.outcome], least, pad: 14 });
}

/** What stands before a row or over a column. */
function headBlock({ title, note }: { readonly title: string; readonly note: string }, w: number): Block {
  return stack([words(title, w, { bold: true }), words(note, w, { size: 20, fill: 'muted' })]);
}

/** A row: what is sent, then what becomes of it on each machine. */
function tableRow(head: Block, cells: readonly Block[]): Block {
  const beside = row(cells, CELL, GAP);
  return {
    h: Math.max(head.h, beside.h),
    at: (x, y) => [...head.at(x, y), ...beside.at(x + HEAD + GAP, y)],
  };
}

function table(fates: readonly (readonly Fate[])[]): Block {
  const heads = MACHINES.map((machine) => headBlock(leakLab.machines[machine], CELL));
  const rows = PARCELS.map((parcel, i) => {
    const own = fates[i] ?? [];
    const least = Math.max(...own.map((fate) => cell(fate, 0).h));
    return tableRow(
      headBlock(leakLab.packets[parcel], HEAD),
      own.map((fate) => cell(fate, least)),
    );
  });
  return stack([tableRow(space(0), heads), ...rows], 12);
}

function factsOf(fates: readonly (readonly Fate[])[]): string[] {
  return PARCELS.flatMap((parcel, i) =>
    (fates[i] ?? []).map(({ outcome }, m) => leakLab.outcomeOn(MACHINES[m] ?? 'qubes', parcel, outcome)),
  );
}

function stillOf(told: Precomputed, { moment, title, sentence }: Chapter, index: number): Still {
  const guards = guardsAt(FIRST_HISTORY, index);
  const fates = fatesOf(told, moment, guards);
  const leaks = leakLab.leaks(leaksOf(fates));
  const rules = leakLab.stand(guards);
  return sheet(
    { title: leakLab.title, count: player.at(index + 1, CHAPTERS.length, title), sentence },
    stack([
      words(leaks, ROOM, { size: 24, bold: true }),
      space(4),
      words(rules, ROOM, { size: 20, fill: 'muted' }),
      space(20),
      table(fates),
    ]),
    [leaks, ...factsOf(fates), rules],
  );
}

const NAME = 'two-days';

/** The pictures of the one story that the leak lab has. */
export function leakLabStills(name: string): StillStory | undefined {
  if (name !== NAME) return undefined;
  const told = everyFate();
  return { title: leakLab.title, stills: CHAPTERS.map((chapter, i) => stillOf(told, chapter, i)) };
}
