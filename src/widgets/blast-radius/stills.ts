import { STORY } from '#scenarios/break-in.ts';
import type { Line } from '#storyboard/blast/outcome.ts';
import { card, row, space, stack, words, type Block, type Look } from '#drawing/still/block.ts';
import { grid } from '#drawing/still/grid.ts';
import { ROOM, sheet } from '#drawing/still/sheet.ts';
import type { Still } from '#drawing/still/still.ts';
import type { StillStory } from '#drawing/still/still-story.ts';
import { grounded, boxedWord } from '#drawing/still/boxed-word.ts';
import { window } from '#drawing/still/window.ts';
import type { Standing } from '#simulation/compromise/rule.ts';
import { blastRadius } from '#words/blast-radius.ts';
import type { Case, Row } from './case.ts';
import { CASES, COMPUTERS, STEPS } from './cases.ts';

const LOOKS: Readonly<Record<Standing, Look>> = {
  taken: { thick: 4, hatched: 'muted' },
  follows: { hatched: 'line' },
  reachable: { dash: [8, 6] },
  holds: {},
};

/** Where the second thing of a line begins. */
const BESIDE = 320;

function standingTag(standing: Standing, w: number): Block {
  const word = blastRadius.standings[standing];
  if (standing === 'holds') return stack([space(2), words(word, w, { size: 20, fill: 'muted' })]);
  const dash = standing === 'reachable' ? { dash: [8, 6] } : {};
  return boxedWord(word, w, { size: 20, bold: true, ...dash });
}

function compartments({ boxes }: Row, standing: (name: string) => Standing, w: number): Block {
  return grid(
    boxes.map(({ name, label, netvm, purpose }) => (wide, least) => {
      const says = netvm === null ? purpose : blastRadius.box(purpose, netvm);
      const parts = (room: number): readonly [Block, Block] => [
        grounded(says, room, { size: 20 }),
        standingTag(standing(name), room),
      ];
      const inside = (room: number): Block =>
        boxes.length === 1 ? row(parts(BESIDE), BESIDE, 0) : stack(parts(room), 6);
      return window({ name, label }, wide, inside, { ...LOOKS[standing(name)], pad: 12, least });
    }),
    w,
    boxes.length === 1 ? 1 : Math.max(4, boxes.length),
    10,
  );
}

function floor(text: string, w: number): Block {
  return card(w, (room) => words(text, room, { fill: 'muted' }), { fill: 'floor', stroke: 'floor', pad: 8 });
}

function machine(standing: (name: string) => Standing): Block {
  return card(
    ROOM,
    (w) =>
      stack(
        [
          words(blastRadius.qubes, w, { bold: true }),
          ...COMPUTERS.rows.flatMap((each) => [
            stack(
              [
                words(blastRadius.rows[each.name], w, { size: 20, fill: 'muted' }),
                compartments(each, standing, w),
              ],
              4,
            ),
          ]),
          floor(standing('dom0') === 'holds' ? blastRadius.floor : blastRadius.noFloor, w),
        ],
        10,
      ),
    { pad: 14 },
  );
}

function desktop(): Block {
  const { shares, why } = COMPUTERS.desktop;
  return card(
    ROOM,
    (w) =>
      stack(
        [
          row(
            [
              words(blastRadius.desktop, BESIDE, { bold: true }),
              boxedWord(blastRadius.standings.taken, BESIDE, { size: 20, bold: true }),
            ],
            BESIDE,
            0,
          ),
          card(w, (room) => grounded(shares.join(' · '), room), {
            stroke: 'ink',
            thick: 4,
            hatched: 'muted',
            pad: 12,
          }),
          words([why, blastRadius.kernelSaid].join(' '), w, { fill: 'muted' }),
        ],
        10,
      ),
    { pad: 14 },
  );
}

function nextInReach(lines: readonly Line[]): Block {
  const [left, right] = [BESIDE - 20, ROOM - BESIDE];
  return stack(
    [
      words(blastRadius.lists.reach.title, ROOM, { bold: true }),
      ...lines.map(({ names, why }) => {
        const [who, because] = [words(names.join(', '), left, { bold: true }), words(why, right)];
        return row([who, because], left, 20);
      }),
    ],
    6,
  );
}

function factsOf({ outcome }: Case): string[] {
  const of = (which: Standing): string[] =>
    Object.entries(outcome.stands).flatMap(([name, standing]) => (standing === which ? [name] : []));
  const groups = (['taken', 'follows', 'reachable', 'holds'] as const).flatMap((which) =>
    of(which).length === 0 ? [] : [blastRadius.says(which, of(which))],
  );
  return [
    ...groups,
    blastRadius.desktopSays,
    ...outcome.reach.map(({ names, why }) => `${names.join(', ')}: ${why}`),
  ];
}

function stillOf(shown: Case, i: number): Still {
  const standing = (name: string): Standing => shown.outcome.stands[name] ?? 'holds';
  const { reach } = shown.outcome;
  const body = stack([machine(standing), ...(reach.length > 0 ? [nextInReach(reach)] : []), desktop()], 16);
  return sheet(
    {
      title: blastRadius.title,
      count: blastRadius.at(i + 1, STEPS, shown.title),
      sentence: [shown.how, shown.sum].join(' '),
    },
    body,
    factsOf(shown),
  );
}

/** Every embed page tells the whole story; its name says where it begins. */
/** The pictures of a break-in of the story: all of the story, under its title. */
export function blastRadiusStills(name: string): StillStory | undefined {
  const found = STORY.find((each) => each.name === name);
  return found && { title: blastRadius.storyTitle(found.title), stills: CASES.slice(0, STEPS).map(stillOf) };
}
