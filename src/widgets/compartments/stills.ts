import { EXAMPLES } from '#scenarios/compartments/index.ts';
import type { Example } from '#scenarios/compartments/example.ts';
import { basisOf, fateOf, sharedOf, shown, verdictOf, wayOf } from '#storyboard/compartments/sentences.ts';
import { columns, QUIET, SMALL, space, stack, words, type Block } from '#drawing/still/block.ts';
import { grid } from '#drawing/still/grid.ts';
import { ROOM, sheet } from '#drawing/still/sheet.ts';
import type { Still } from '#drawing/still/still.ts';
import type { StillStory } from '#drawing/still/still-story.ts';
import { boxedWord } from '#drawing/still/boxed-word.ts';
import { window } from '#drawing/still/window.ts';
import { consequencesOf, type Consequences, type QubeFate } from '#simulation/compartments/consequences.ts';
import { compartmentsTold } from '#words/compartments-told.ts';
import { compartments } from '#words/compartments.ts';

const CELL = 18;

/** A square for each activity there is; those that are lost are full. */
function cells(lost: number, total: number): Block {
  return {
    h: CELL,
    at: (x, y) =>
      Array.from({ length: total }, (_, i) => ({
        kind: 'box',
        x: x + i * (CELL + 5),
        y,
        w: CELL,
        h: CELL,
        fill: i < lost ? 'ink' : 'card',
        stroke: i < lost ? 'ink' : 'muted',
        thick: 2,
      })),
  };
}

function qubeOf(fate: QubeFate, total: number, w: number, least: number): Block {
  const { qube, takes, mixture } = fate;
  const inside = (room: number): Block =>
    stack(
      [
        stack(takes.map(({ name }) => words(name, room, { bold: true }))),
        stack(
          [cells(takes.length, total), words(compartmentsTold.lost(takes.length, total), room, SMALL)],
          6,
        ),
        ...(mixture ? [boxedWord(compartmentsTold.mixedTrust, room, { ...SMALL, bold: true })] : []),
        ...fateOf(fate).map(({ text }) => words(text, room, SMALL)),
        stack([
          words(compartments.networkIs(wayOf(qube)), room, QUIET),
          words(compartments.labelIs(qube.label), room, QUIET),
          words(compartments.templateIs(qube.template), room, QUIET),
        ]),
      ],
      12,
    );
  return window({ name: shown(qube.name), label: qube.label }, w, inside, { pad: 12, least });
}

function sharedBlock({ shared, total }: Consequences): Block {
  const name = 376;
  return stack(
    [
      words(compartments.shared, ROOM, { bold: true }),
      ...shared.map((fate) => {
        const told = sharedOf(fate, total);
        return columns([
          { left: 0, block: words(told.name, name - 16, { ...SMALL, bold: true }) },
          { left: name, block: words(told.text, ROOM - name, SMALL) },
        ]);
      }),
    ],
    6,
  );
}

function factsOf({ fates, shared, total }: Consequences, { about }: Example): string[] {
  return [
    about,
    ...fates.map(({ qube, takes }) =>
      compartments.qube(
        shown(qube.name),
        qube.label,
        takes.map(({ name }) => name),
        total,
      ),
    ),
    ...shared.map((fate) => sharedOf(fate, total)).map(({ name, text }) => compartments.sharedBy(name, text)),
  ];
}

function stillOf(example: Example, i: number): Still {
  const found = consequencesOf(example.plan);
  const board = grid(
    found.fates.map((fate) => (w: number, least: number) => qubeOf(fate, found.total, w, least)),
    ROOM,
    Math.min(4, found.fates.length),
  );
  return sheet(
    {
      title: compartments.title,
      count: compartments.count(i + 1, EXAMPLES.length, example.title),
      sentence: verdictOf(found),
    },
    stack([
      words([example.about, basisOf(found).text].join(' '), ROOM, { fill: 'muted' }),
      space(20),
      board,
      space(24),
      sharedBlock(found),
    ]),
    factsOf(found, example),
  );
}

/** Every embed page has all examples; its name says which is shown first. */
/** The pictures of a worked example: all of them, under its title. */
export function compartmentsStills(name: string): StillStory | undefined {
  const found = EXAMPLES.find((each) => each.name === name);
  return found && { title: compartments.storyTitle(found.title), stills: EXAMPLES.map(stillOf) };
}
