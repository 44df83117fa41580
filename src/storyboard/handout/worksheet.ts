import { LABELS } from '#model/label.ts';
import { nodeOf, type Network } from '#model/network.ts';
import { truthOf, type FactId } from '#simulation/fact.ts';
import type { Verdict } from '#simulation/reason.ts';
import { lookOn } from '#simulation/sight.ts';
import { handout } from '#words/handout.ts';
import { nameOf } from '#words/name.ts';
import { FACT_ROWS } from '../sight/fact-rows.ts';
import { wayOf } from '../way.ts';
import type { ToldJourney } from '../storyboard.ts';

/** What is asked of every observer, and what is really so. */
export interface Question {
  readonly fact: FactId;
  /** Stands above a column, in the second person. */
  readonly title: string;
  readonly value: string;
}

/** What an observer can make of a question once the whole journey has passed. */
export interface Answer {
  readonly verdict: Verdict;
  /** The reason in a word or two, and in a sentence. */
  readonly brief: string;
  readonly sentence: string;
}

/** An observer, with an answer to each of the questions, in their order. */
export interface Row {
  readonly place: string;
  readonly title: string;
  /** The letter of its label, for a qube. */
  readonly letter?: string;
  readonly answers: readonly Answer[];
}

/** A table to fill in about one journey: who can learn what. */
export interface Worksheet {
  readonly questions: readonly Question[];
  readonly rows: readonly Row[];
}

const TITLES = new Map<FactId, string>([
  ...FACT_ROWS.map(({ fact, title }) => [fact, title] as const),
  ['first-peer', handout.firstAddress],
]);

/** In the order of a table's columns: what only the outermost header tells, then the tunnels, then the inside. */
const ORDER: readonly FactId[] = [
  'user-address',
  'qube-address',
  'first-peer',
  'tor-guard',
  'vpn-in-use',
  'tor-in-use',
  'destination-address',
  'destination-name',
  'dns-name',
  'content',
];

/** Where two facts of a journey are one and the same, the first of a pair is not asked. */
const SAME: readonly (readonly [FactId, FactId])[] = [
  ['tor-guard', 'first-peer'],
  ['first-peer', 'destination-address'],
  ['destination-name', 'dns-name'],
];

function titleFor(network: Network, { journey }: ToldJourney, fact: FactId): string {
  const { from, protocol } = journey.flow;
  if (fact === 'content' && protocol === 'udp') return handout.message;
  if (fact === 'qube-address' && nodeOf(network, from).qube?.class === 'Desktop')
    return handout.whichComputer;
  return TITLES.get(fact) ?? fact;
}

function questionsOf(network: Network, toldJourney: ToldJourney): Question[] {
  const truth = truthOf(network, toldJourney.journey);
  const textOf = (fact: FactId): string | undefined => truth.get(fact)?.join(' and ');
  const again = new Set(SAME.filter(([fact, other]) => textOf(fact) === textOf(other)).map(([fact]) => fact));
  return ORDER.flatMap((fact) => {
    const value = textOf(fact);
    return value === undefined || again.has(fact)
      ? []
      : [{ fact, title: titleFor(network, toldJourney, fact), value }];
  });
}

/** Everyone on the way, in order. A packet that never leaves the sender has no way: then everyone there is. */
function observersOf(network: Network, toldJourney: ToldJourney): readonly string[] {
  const way = wayOf(network, toldJourney.journey);
  return way.length > 1 ? way : [...network.nodes.keys()];
}

/**
 * Who can learn what of a journey, as a table: its observers, in order, by every fact that it has. In: the network and
 * one of its journeys. Every answer is `sight`'s, after the last step.
 */
export function worksheetOf(network: Network, toldJourney: ToldJourney): Worksheet {
  const questions = questionsOf(network, toldJourney);
  const look = lookOn(network, toldJourney.journey, toldJourney.steps);
  const rows = observersOf(network, toldJourney).map((id): Row => {
    const node = nodeOf(network, id);
    const { qube } = node;
    const sees = look({ place: id }).by(Infinity);
    const answers = questions.map(({ fact }): Answer => {
      const { verdict, reason, sentence } = sees(fact);
      return { verdict, brief: handout.brief[reason], sentence };
    });
    return {
      place: id,
      title: nameOf(node, 'label'),
      ...(qube && { letter: LABELS[qube.label].letter }),
      answers,
    };
  });
  return { questions, rows };
}

/** A reason in a word or two, with every sentence that it stands for. */
export interface Why {
  readonly brief: string;
  readonly sentences: readonly string[];
}

/** Every reason of a table once, in the order in which they come up. */
export function whysOf({ rows }: Worksheet): Why[] {
  const whys = new Map<string, Set<string>>();
  for (const { brief, sentence } of rows.flatMap(({ answers }) => answers))
    whys.set(brief, (whys.get(brief) ?? new Set()).add(sentence));
  return [...whys].map(([brief, sentences]) => ({ brief, sentences: [...sentences] }));
}
