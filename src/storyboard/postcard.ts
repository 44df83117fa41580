import type { Network } from '#model/network.ts';
import type { FactId } from '#simulation/fact.ts';
import { lookOn, type Sight } from '#simulation/sight.ts';
import { postcardWords } from '#words/postcard.ts';
import { headOf, named, type Head } from './postcard-head.ts';
import type { Line, Postcard } from './postcard-line.ts';
import type { ToldJourney } from './storyboard.ts';

const ADDRESSES: ReadonlySet<FactId> = new Set(['qube-address', 'first-peer']);

function plain(network: Network, term: string, { fact, verdict, value, sentence, source }: Sight): Line {
  const line = { term, verdict, sentence, source };
  if (value === undefined) return line;
  return { ...line, shown: ADDRESSES.has(fact) ? named(network, value) : value };
}

/** What each line of a postcard is about, below its header. */
const TERMS = [
  'qube-address',
  'first-peer',
  'destination-name',
  'content',
  'user-address',
  'vpn-in-use',
  'tor-in-use',
] as const satisfies readonly FactId[];

/** The postcards that one place writes in the course of a journey. */
export interface PostcardSeries {
  /** The steps at which a packet comes by, in order: nothing changes at any other. */
  readonly steps: readonly number[];
  /** What is written after a step, by its index; −1 is before the first. */
  readonly by: (upTo: number) => Postcard;
}

/** Makes ready to write the postcards of a journey. In: its network and the journey as told. Out: the series of each place. */
export function postcardsOf(network: Network, toldJourney: ToldJourney): (place: string) => PostcardSeries {
  const look = lookOn(network, toldJourney.journey, toldJourney.steps);
  return (place) => {
    const { seen, by } = look({ place });
    return {
      steps: [...new Set(seen.map(({ step }) => step))].sort((a, b) => a - b),
      by: (upTo) => {
        const soFar = seen.filter(({ step }) => step <= upTo);
        const head = headOf(network, network.nodes.get(place), toldJourney.journey, soFar);
        return { place, lines: linesOf(network, by(upTo), head) };
      },
    };
  };
}

/** Whether the head has said it: the sender is the qube that asked, or the goal is the first stop. */
function isSaid({ fact, value }: Sight, head: Head): boolean {
  if (value === undefined) return false;
  return (fact === 'qube-address' && value === head.from) || (fact === 'first-peer' && value === head.to);
}

function linesOf(network: Network, look: (fact: FactId) => Sight, head: Head | undefined): Line[] {
  const told = (term: string, fact: FactId): Line[] => {
    const found = look(fact);
    return found.reason === 'absent' || (head && isSaid(found, head)) ? [] : [plain(network, term, found)];
  };
  if (!head) {
    // Nothing came by: one line says so, instead of the same words on each.
    const journey = told(postcardWords.journey, 'destination-name');
    const home = told(postcardWords.terms['user-address'], 'user-address');
    return [...journey, ...home.filter(({ sentence }) => sentence !== journey[0]?.sentence)];
  }
  return [...head.lines, ...TERMS.flatMap((fact) => told(postcardWords.terms[fact], fact))];
}
