import type { Desk, DeskQube } from '#model/desk/desk.ts';
import { ruleText } from '#model/desk/desk-policy.ts';
import type { DeskStory } from '#model/desk/desk-story.ts';
import { LABELS } from '#model/label.ts';
import { DESK_STORIES } from '#scenarios/desk/index.ts';
import { tellDesk, type ReaderLine, type ToldMoment } from '#storyboard/desk/moments.ts';
import { blackBar } from '#drawing/still/black-bar.ts';
import { card, columns, lines, QUIET, SMALL, space, stack, words, type Block } from '#drawing/still/block.ts';
import { widthOf } from '#drawing/still/measure.ts';
import { ROOM, sheet } from '#drawing/still/sheet.ts';
import type { Mark, Still } from '#drawing/still/still.ts';
import type { StillStory } from '#drawing/still/still-story.ts';
import { boxedWord } from '#drawing/still/boxed-word.ts';
import { window } from '#drawing/still/window.ts';
import { player } from '#words/player.ts';
import { trustLabels } from '#words/trust-labels.ts';
import { aboutOf, bytesOf, fileWords } from './said-by.ts';

const MONO = { face: 'mono', size: 20, bold: true } as const;

/** The text that a story is about, where it stands now; without it, the word for that. */
function entry(text: string | undefined, w: number, without: string): Block {
  const look = text === undefined ? ({ stroke: 'line' } as const) : ({ stroke: 'ink' } as const);
  return card(w, (room) => (text === undefined ? words(without, room, QUIET) : words(text, room, MONO)), {
    ...look,
    fill: 'paper',
    pad: 8,
  });
}

function inside(qube: DeskQube, { text }: Desk, w: number): Block {
  const { clipboard, incoming } = qube;
  const held = qube.window === 'passwords' || qube.field ? text : undefined;
  return stack(
    [
      words(trustLabels.windows[qube.window].head, w, { bold: true }),
      stack(
        [
          words(qube.window === 'sign-in' ? trustLabels.field : '', w, SMALL),
          entry(held, w, trustLabels.blank),
        ],
        4,
      ),
      stack(
        [
          words(trustLabels.clipboard(qube.name), w, SMALL),
          entry(clipboard ? text : undefined, w, trustLabels.empty),
        ],
        4,
      ),
      ...incoming.map((from) => words(fileWords(qube, from), w, { ...SMALL, bold: true })),
    ],
    12,
  );
}

const FRAME = 8;

/** A window in its label's frame. The one in front is larger than its place, so that it lies over the others. */
function framed(qube: DeskQube, desk: Desk, w: number, least: number): Block {
  const { name, label } = qube;
  const front = name === desk.focus;
  const grown = front ? 14 : 0;
  const { colour } = LABELS[label];
  const body = window(
    { name, label, title: trustLabels.windows[qube.window].title },
    w - 2 * FRAME,
    (room) =>
      stack(
        [
          inside(qube, desk, room),
          ...(front ? [boxedWord(trustLabels.keysHere, room, { ...SMALL, bold: true })] : []),
        ],
        12,
      ),
    { stroke: colour, round: 2, pad: 12, least: least > 0 ? least - 2 * FRAME - (front ? 0 : 28) : 0 },
  );
  const outer = (x: number, y: number): Mark[] => {
    const h = body.h + 2 * FRAME;
    const box = { x: x - grown, y: y - grown, w: w + 2 * grown, h: h + 2 * grown };
    const shade: Mark[] = front
      ? [{ kind: 'box', ...box, x: box.x + 8, y: box.y + 8, round: 6, fill: 'ink', faint: 0.25 }]
      : [];
    return [...shade, { kind: 'box', ...box, round: 6, fill: colour, stroke: 'ink', thick: front ? 4 : 2 }];
  };
  return {
    h: body.h + 2 * FRAME,
    at: (x, y) => [...outer(x, y), ...body.at(x + FRAME, y + FRAME)],
  };
}

function panel({ global, text }: Desk, w: number): Block {
  const said = trustLabels.global;
  const from = 110;
  const after = from + Math.ceil(widthOf(said, { face: 'sans', size: 22 })) + 14;
  return card(
    w,
    (room) =>
      columns([
        { left: 0, block: lines(['dom0'], { bold: true }) },
        { left: from, block: lines([said]) },
        {
          left: after,
          block:
            global === undefined
              ? words(trustLabels.empty, room - after, { fill: 'muted' })
              : stack([
                  words(text, room - after, MONO),
                  words(trustLabels.inGlobal(bytesOf(text), global), room - after, QUIET),
                ]),
        },
      ]),
    { stroke: 'ink', pad: 12, round: 2 },
  );
}

function desktop(desk: Desk): Block {
  return card(
    ROOM,
    (w) => {
      const gap = 24;
      const column = (w - 2 * 20 - gap * (desk.qubes.length - 1)) / desk.qubes.length;
      const least = Math.max(...desk.qubes.map((qube) => framed(qube, desk, column, 0).h));
      const places = desk.qubes.map((qube, i) => ({ qube, left: 20 + i * (column + gap) }));
      const inOrder = [...places].sort(
        (a, b) => Number(a.qube.name === desk.focus) - Number(b.qube.name === desk.focus),
      );
      const windows = columns(
        inOrder.map(({ qube, left }) => ({ left, block: framed(qube, desk, column, least) })),
      );
      return stack([panel(desk, w), { ...windows, h: windows.h + 24 }], 36);
    },
    { fill: 'floor', stroke: 'line', pad: 14 },
  );
}

function readers(title: string, all: readonly ReaderLine[], [can, cannot]: readonly [string, string]): Block {
  const [who, verdict] = [200, 180];
  return stack(
    [
      words(title, ROOM, { bold: true }),
      ...all.map((line) =>
        columns([
          { left: 0, block: stack([space(4), words(line.who, who - 16, { ...SMALL, bold: true })]) },
          {
            left: who,
            block: line.can ? boxedWord(can, verdict, { ...SMALL, bold: true }) : blackBar(cannot, verdict),
          },
          {
            left: who + verdict + 20,
            block: stack([space(4), words(line.why, ROOM - who - verdict - 20, SMALL)]),
          },
        ]),
      ),
    ],
    8,
  );
}

function stillOf(story: DeskStory, moment: ToldMoment, i: number, of: number): Still {
  const { desk, event, by, sentence } = moment;
  const about = aboutOf(story);
  const all = moment[about.lines];
  const rule = event.decision?.rule && ruleText(event.decision.rule);
  const policy = event.decision
    ? [
        stack([
          words(trustLabels.policyIs, ROOM, { bold: true }),
          words(rule ?? trustLabels.noRule, ROOM, MONO),
        ]),
      ]
    : [];
  return sheet(
    { title: story.title, count: player.at(i + 1, of, by), sentence },
    stack([desktop(desk), ...policy, readers(about.title, all, about.words)], 24),
    [
      ...desk.qubes.map(({ name, label, ...qube }) => {
        const facts = [name, label, LABELS[label].letter, trustLabels.windows[qube.window].title] as const;
        return name === desk.focus ? trustLabels.windowInFront(...facts) : trustLabels.window(...facts);
      }),
      desk.global === undefined
        ? trustLabels.globalEmpty
        : trustLabels.globalHolds(bytesOf(desk.text), desk.global),
      ...(event.decision ? [rule === undefined ? trustLabels.noRuleSaid : trustLabels.rule(rule)] : []),
      ...all.map(({ who, can, why }) => trustLabels.reader[about.lines][can ? 'is' : 'isNot'](who, why)),
    ],
  );
}

/** The desktop at each step: its windows, the clipboards between them, and whom the text or the file reaches. */
/** The pictures of a story at the desktop. */
export function trustLabelsStills(name: string): StillStory | undefined {
  const story = DESK_STORIES.find((each) => each.name === name);
  if (!story) return undefined;
  const moments = tellDesk(story.start, story.actions);
  return {
    title: story.title,
    stills: moments.map((moment, i) => stillOf(story, moment, i, moments.length)),
  };
}
