import { parseArgs } from 'node:util';
import { visible } from '#model/visible.ts';
import { complaint, type Complaint } from './complaint.ts';

export const HELP = `Explains a scenario: every hop of every flow, and what an observer can see.

  npm run -s explain -- FILE|NAME|- [--observer NAME] [--json]

  FILE              a scenario as JSON; docs/scenario.md tells how to write one
  NAME              a built-in scenario; --list names them
  -                 reads the JSON from standard input
  --observer NAME   at the end, the postcard of a qube, a party, wifi, router or isp,
                    or of a link: 'sys-net|wifi'
  --json            the whole timeline, and the sight of every observer at every step
                    (with --observer: of that one), as JSON
  --list            the built-in scenarios
  --help            this text

Ends with 0 if all went well, 1 if the scenario is refused (problems S001 and on),
2 if the command line or the file cannot be used (C001 and on).
`;

/** What a command line asks for. */
export type Command =
  | { readonly do: 'help' | 'list' }
  | { readonly do: 'explain'; readonly scenario: string; readonly observer?: string; readonly json: boolean };

const OPTIONS = {
  observer: { type: 'string' },
  json: { type: 'boolean' },
  list: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Token = ReturnType<typeof parsed>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

function parsed(words: readonly string[]) {
  return parseArgs({
    args: [...words],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  }).tokens;
}

/** The parts of a command line. An option that follows `--observer` is an option, and not its value. */
function tokens(words: readonly string[]): Token[] {
  const all = parsed(words);
  const at = all.findIndex(
    (token) => token.kind === 'option' && token.inlineValue === false && token.value.startsWith('--'),
  );
  const token = all[at];
  if (token?.kind !== 'option') return all;
  const { name, rawName, index } = token;
  const bare: OptionToken = {
    kind: 'option',
    name,
    rawName,
    index,
    value: undefined,
    inlineValue: undefined,
  };
  return [...all.slice(0, at), bare, ...tokens(words.slice(index + 1))];
}

function optionComplaints(options: readonly OptionToken[]): Complaint[] {
  return options.flatMap((token, i) => {
    const name = visible(token.rawName);
    if (!Object.hasOwn(OPTIONS, token.name)) return [complaint('C003', name, 'is not an option.')];
    const found: Complaint[] = [];
    if (options.slice(0, i).some((earlier) => earlier.name === token.name))
      found.push(complaint('C006', name, 'is given twice.'));
    if (token.name === 'observer') {
      if (!token.value) found.push(complaint('C004', name, 'has no value.'));
    } else if (token.value !== undefined)
      found.push(complaint('C005', name, `takes no value, and has “${visible(token.value)}”.`));
    return found;
  });
}

/** Reads a command line. Out: the command, or everything that is wrong with it. */
export function readCommand(
  words: readonly string[],
): Command | { readonly complaints: readonly Complaint[] } {
  const all = tokens(words);
  const options = all.filter((token) => token.kind === 'option');
  const names = all.filter((token) => token.kind === 'positional').map(({ value }) => value);
  const complaints = optionComplaints(options);
  if (complaints.length === 0 && options.some(({ name }) => name === 'help')) return { do: 'help' };
  if (complaints.length === 0 && options.some(({ name }) => name === 'list')) return { do: 'list' };
  const [scenario, ...more] = names;
  if (scenario === undefined || scenario === '')
    complaints.push(complaint('C001', 'command line', 'names no scenario.'));
  for (const name of more) complaints.push(complaint('C002', visible(name), 'is one name too many.'));
  if (complaints.length > 0 || scenario === undefined) return { complaints };
  const observer = options.find(({ name }) => name === 'observer')?.value;
  return {
    do: 'explain',
    scenario,
    json: options.some(({ name }) => name === 'json'),
    ...(observer === undefined ? {} : { observer }),
  };
}
