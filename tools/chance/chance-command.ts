import { parseArgs } from 'node:util';
import { quote } from '#model/visible.ts';

/** What `npm run chance` was asked for. */
export interface Chance {
  readonly networks: number;
  readonly seed: number;
  /** Names of the laws to put; all of them where none is given. */
  readonly laws: readonly string[];
}

export const HELP = `Draws networks at random and puts every law to each that the check accepts.

  npm run chance -- N [--seed S] [--law NAME…]

  N           how many networks, from 1 to 10,000,000
  --seed S    a whole number; the same seed draws the same networks. Left out, it is drawn, and printed
  --law NAME  this law only (can be given again)
`;

const MOST = 10_000_000;
const LARGEST_SEED = 2 ** 31 - 1;

function wholeNumber(text: string, least: number, most: number): number | undefined {
  const value = /^\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : undefined;
}

/** The words as options; an option without its value, or an unknown one, is a complaint. */
function parse(words: readonly string[]): ReturnType<typeof parsed> | { readonly complaint: string } {
  try {
    return parsed(words);
  } catch (error) {
    return { complaint: `N1 ${error instanceof Error ? error.message : String(error)}` };
  }
}

function parsed(words: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: { seed: { type: 'string' }, law: { type: 'string', multiple: true } },
  });
  return { ...values, positionals };
}

/**
 * Reads the words of the command. In: the words, the names of all laws, and the seed to take if none is given. Out: what
 * was asked for, or every mistake, numbered and worded.
 */
export function readChance(
  words: readonly string[],
  known: readonly string[],
  drawn: number,
): { readonly chance: Chance } | { readonly complaints: readonly string[] } {
  const read = parse(words);
  if ('complaint' in read) return { complaints: [read.complaint] };
  const { positionals, seed: seedText, law: laws = [] } = read;
  const complaints: string[] = [];
  const networks = positionals.length === 1 ? wholeNumber(positionals[0] ?? '', 1, MOST) : undefined;
  if (networks === undefined) {
    const given = positionals.length === 0 ? 'none is given' : `given: ${positionals.map(quote).join(', ')}`;
    complaints.push(`N2 One number of networks is wanted, from 1 to 10,000,000; ${given}.`);
  }
  const seed = seedText === undefined ? drawn : wholeNumber(seedText, 0, LARGEST_SEED);
  if (seed === undefined)
    complaints.push(
      `N3 --seed wants a whole number from 0 to ${LARGEST_SEED}; given: ${quote(seedText ?? '')}.`,
    );
  for (const name of laws.filter((each) => !known.includes(each)))
    complaints.push(`N4 No law is called ${quote(name)}. They are: ${known.join(', ')}.`);
  if (complaints.length > 0 || networks === undefined || seed === undefined) return { complaints };
  return { chance: { networks, seed, laws: laws.length > 0 ? laws : known } };
}
