import { SET_UPS } from '#scenarios/set-up.ts';
import { spansOf, sumUp, type Span } from '#storyboard/sight/constancy.ts';
import { blackBar } from '#drawing/still/black-bar.ts';
import { beside, card, columns, lines, row, stack, words, type Block } from '#drawing/still/block.ts';
import { ROOM, sheet } from '#drawing/still/sheet.ts';
import type { Still } from '#drawing/still/still.ts';
import type { StillStory } from '#drawing/still/still-story.ts';
import { player } from '#words/player.ts';
import { verdict as verdictWords } from '#words/verdict.ts';
import { whoSeesWhat } from '#words/who-sees-what.ts';
import { ADVERSARIES, type Adversary } from './adversaries.ts';
import { everySight } from './precompute.ts';
import { rowsOf, type Row } from './precomputed.ts';
import { partsOf, constancyWords } from './sum-words.ts';

const GAP = 8;
const LABEL = 216;
const COLUMN = (ROOM - LABEL - SET_UPS.length * GAP) / SET_UPS.length;

/** Where the column of a set-up begins, seen from the left edge of the table. */
const leftOf = (setUp: number): number => LABEL + GAP + setUp * (COLUMN + GAP);

/** The reasons that a table gives, in the order in which they are first met. */
function reasonsOf(rows: readonly Row[]): string[] {
  const told = rows.flatMap(({ findings }) => findings.filter(({ verdict }) => verdict !== 'none'));
  return [...new Set(told.map(({ sentence }) => sentence))];
}

function cell({ count, finding }: Span, reasons: readonly string[], least: number): Block {
  const w = count * COLUMN + (count - 1) * GAP;
  const { verdict, shown, sentence } = finding;
  const word = verdictWords[verdict];
  const number = String(reasons.indexOf(sentence) + 1);
  if (verdict === 'hidden') return card(w, (room) => blackBar(word, room, number), { pad: 8, least });
  if (verdict === 'none')
    return card(w, (room) => words(word, room, { size: 20, fill: 'muted' }), {
      fill: 'paper',
      pad: 8,
      least,
    });
  const head = (room: number): Block =>
    beside(
      lines([word], { size: 20, bold: verdict === 'visible' }),
      lines([number], { size: 20, fill: 'muted', anchor: 'end' }),
      room,
    );
  const dashed =
    verdict === 'unknown' ? ({ stroke: 'muted', dash: [6, 5] } as const) : ({ stroke: 'ink' } as const);
  return card(w, (room) => stack([head(room), words(shown ?? '', room, { size: 20 })]), {
    ...dashed,
    pad: 8,
    least,
  });
}

function line(fact: Row, reasons: readonly string[]): Block {
  const spans = spansOf(fact.findings);
  const title = stack([
    words(fact.title, LABEL, { bold: true, size: 20 }),
    words(constancyWords(fact.constancy, fact.findings), LABEL, { size: 20, fill: 'muted' }),
  ]);
  const least = Math.max(title.h, ...spans.map((span) => cell(span, reasons, 0).h));
  return columns([
    { left: 0, block: title },
    ...spans.map((span) => ({ left: leftOf(span.first), block: cell(span, reasons, least) })),
  ]);
}

function head(): Block {
  return columns(
    SET_UPS.map((name, i) => {
      const { title, note } = whoSeesWhat.setUps[name];
      const block = stack([
        words(title, COLUMN, { bold: true, size: 20 }),
        words(note, COLUMN, { size: 20, fill: 'muted' }),
      ]);
      return { left: leftOf(i), block };
    }),
  );
}

/** Room for the longest beginning of a sum on one line. */
const TERM = 280;

function summary(rows: readonly Row[]): Block {
  return stack(
    partsOf(sumUp(rows)).map(({ term, facts }) =>
      columns([
        { left: 0, block: words(term, TERM, { bold: true }) },
        { left: TERM + GAP, block: words(whoSeesWhat.facts(facts), ROOM - TERM - GAP) },
      ]),
    ),
    6,
  );
}

function why(reasons: readonly string[]): Block {
  const half = Math.ceil(reasons.length / 2);
  const w = (ROOM - 24) / 2;
  const list = (from: number, to: number): Block =>
    stack(
      reasons.slice(from, to).map((reason, i) =>
        columns([
          { left: 0, block: lines([String(from + i + 1)], { size: 20, fill: 'muted' }) },
          { left: 40, block: words(reason, w - 40, { size: 20 }) },
        ]),
      ),
      2,
    );
  return row([list(0, half), list(half, reasons.length)], w, 24);
}

function factsOf(rows: readonly Row[]): string[] {
  const sums = partsOf(sumUp(rows)).map(({ sentence }) => sentence);
  const cells = rows.map(({ title, findings }) => {
    const told = spansOf(findings).map(({ first, count, finding }) => {
      return { verdict: finding.verdict, setUps: SET_UPS.slice(first, first + count) };
    });
    return whoSeesWhat.row(title, told);
  });
  return [...sums, ...cells];
}

function stillOf(adversary: Adversary, rows: readonly Row[], i: number): Still {
  const reasons = reasonsOf(rows);
  return sheet(
    {
      title: whoSeesWhat.title,
      count: player.count(i + 1, ADVERSARIES.length),
      sentence: whoSeesWhat.canLearnAs(adversary, adversary.place),
    },
    stack(
      [
        words(whoSeesWhat.shownWith, ROOM, { fill: 'muted' }),
        summary(rows),
        stack([head(), ...rows.map((fact) => line(fact, reasons))], GAP),
        why(reasons),
      ],
      18,
    ),
    factsOf(rows),
  );
}

function everyStill(): Still[] {
  const told = everySight();
  const setUps = [...SET_UPS.keys()];
  return ADVERSARIES.map((adversary, i) => stillOf(adversary, rowsOf(told, 0, i, setUps), i));
}

/** One still for each adversary, of all five set-ups: the page over HTTPS, its name looked up the set-up’s own way. */
/** The pictures of all adversaries, one after the other: there is no other story. */
export function whoSeesWhatStills(name: string): StillStory | undefined {
  return name === 'all' ? { title: whoSeesWhat.title, stills: everyStill() } : undefined;
}
