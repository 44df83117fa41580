import { SITUATIONS } from '#scenarios/situations.ts';
import { quote } from '#model/problem.ts';
import { BREAKS, type Break } from './order.ts';

/** What `npm run lab` was asked for. */
export interface LabOptions {
  readonly help: boolean;
  /** Names of situations, in the order in which they are told. */
  readonly situations: readonly string[];
  /** Captures and observations are kept in `lab/out/`. */
  readonly keep: boolean;
  /** They take the place of the committed ones, with the keys of every tunnel. */
  readonly record: boolean;
  readonly broken?: Break;
}

export const help = `Builds the network of every scenario for real, captures its packets, and holds the model to them.

  npm run lab -- [--scenario NAME…] [--no-tor] [--keep] [--record] [--break RULE]

  --scenario NAME  one situation only (can be given again); without it all ${SITUATIONS.length}
  --no-tor         leave out every situation with a Tor gateway
  --keep           keep captures and observations in lab/out/
  --record         put them into lab/recordings/, with the keys of the tunnels
  --break RULE     leave a rule out of the real network: ${BREAKS.join(', ')}
  --help           this text

Situations: ${SITUATIONS.map(({ scenario }) => scenario.name).join(', ')}
`;

export interface LabError {
  readonly code: 'N1' | 'N2' | 'N3' | 'N4';
  readonly message: string;
}

/** Reads the words of the command. Out: what was asked for, and every mistake, not only the first. */
export function readLabOptions(words: readonly string[]): {
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
  const situations = SITUATIONS.filter(({ scenario }) => {
    const tor = scenario.qubes.some(({ service }) => service?.kind === 'tor');
    return !(flags.has('--no-tor') && tor) && (chosen.length === 0 || chosen.includes(scenario.name));
  }).map(({ scenario }) => scenario.name);
  return {
    options: {
      help: flags.has('--help'),
      situations,
      keep: flags.has('--keep'),
      record: flags.has('--record'),
      ...(broken !== undefined && { broken }),
    },
    errors,
  };
}
