import { SITUATIONS } from '#scenarios/situations.ts';
import { quote } from '#model/visible.ts';
import { choose, type Choice } from './choice.ts';
import { BREAKS, type Break } from './inside-order.ts';

/** What `npm run lab` was asked for. */
export interface LabOptions extends Choice {
  readonly help: boolean;
  /** Captures, observations, keys and claims are kept in `lab/out/`. */
  readonly keep: boolean;
  /** Captures, observations and keys take the place of the committed ones. */
  readonly record: boolean;
  readonly broken?: Break;
}

export const help = `Builds the network of every scenario for real, captures its packets, and holds the model to them.

  npm run lab -- [--scenario NAME…] [--no-tor] [--keep] [--record] [--break RULE]

  --scenario NAME  one situation only (can be given again); without it all ${SITUATIONS.length}
  --no-tor         leave out every situation with a Tor gateway
  --keep           keep captures, the keys that open them, observations and claims in lab/out/
  --record         put captures, keys and observations into lab/recordings/
  --break RULE     leave a rule out of the real network: ${BREAKS.join(', ')}
  --help           this text

Situations: ${SITUATIONS.map(({ scenario }) => scenario.name).join(', ')}
`;

export interface LabError {
  readonly code: 'N1' | 'N2' | 'N3' | 'N4' | 'N5';
  readonly message: string;
}

/**
 * Reads the words of the command. In: the words, and whether it runs as root. Out: what was asked for, and every mistake,
 * not only the first. To ask for nothing is one: a run without a claim would look like a run without a contradiction.
 */
export function readLabOptions(
  words: readonly string[],
  root: boolean,
): {
  readonly options: LabOptions;
  readonly errors: readonly LabError[];
} {
  const errors: LabError[] = [];
  const chosen: string[] = [];
  const flags = new Set<string>();
  let broken: Break | undefined;
  const known = SITUATIONS.map(({ scenario }) => scenario.name);
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (word === '--scenario') {
      const name = words[(i += 1)];
      if (name !== undefined && known.includes(name)) chosen.push(name);
      else
        errors.push({
          code: 'N1',
          message: `--scenario wants the name of a situation; ${name === undefined ? 'nothing follows it' : `${quote(name)} is none`}. They are: ${known.join(', ')}.`,
        });
    } else if (word === '--break') {
      const rule = words[(i += 1)];
      broken = BREAKS.find((each) => each === rule);
      if (broken === undefined)
        errors.push({
          code: 'N2',
          message: `--break wants one of ${BREAKS.join(', ')}; ${rule === undefined ? 'nothing follows it' : `${quote(rule)} is none`}.`,
        });
    } else if (['--no-tor', '--keep', '--record', '--help'].includes(word)) flags.add(word);
    else errors.push({ code: 'N3', message: `${quote(word)} is no option; --help lists them.` });
  }
  if (flags.has('--record') && broken !== undefined)
    errors.push({ code: 'N4', message: 'A broken network is not recorded: leave out --record or --break.' });
  const choice = choose(chosen, flags.has('--no-tor'), root);
  if (errors.length === 0 && choice.situations.length === 0) {
    const why = choice.left.map(({ names, because }) => `${names.join(', ')}: ${because}`).join('; ');
    const instead = choice.left.map((each) => each.instead).join(', ');
    errors.push({
      code: 'N5',
      message: `Nothing is left to build (${why}). Name another situation, or ${instead}.`,
    });
  }
  return {
    options: {
      help: flags.has('--help'),
      ...choice,
      keep: flags.has('--keep'),
      record: flags.has('--record'),
      ...(broken !== undefined && { broken }),
    },
    errors,
  };
}
