import { parseArgs } from 'node:util';
import { visible } from '#model/visible.ts';
import { explainCommand } from '#words/explain-command.ts';
import { complaint, type Complaint } from './complaint.ts';

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
    if (!Object.hasOwn(OPTIONS, token.name)) return [complaint('C003', name, explainCommand.noOption)];
    const found: Complaint[] = [];
    if (options.slice(0, i).some((earlier) => earlier.name === token.name))
      found.push(complaint('C006', name, explainCommand.twice));
    if (token.name === 'observer') {
      if (!token.value) found.push(complaint('C004', name, explainCommand.noValue));
    } else if (token.value !== undefined)
      found.push(complaint('C005', name, explainCommand.value(visible(token.value))));
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
    complaints.push(complaint('C001', explainCommand.commandLine, explainCommand.nothingNamed));
  for (const name of more) complaints.push(complaint('C002', visible(name), explainCommand.oneTooMany));
  if (complaints.length > 0 || scenario === undefined) return { complaints };
  const observer = options.find(({ name }) => name === 'observer')?.value;
  return {
    do: 'explain',
    scenario,
    json: options.some(({ name }) => name === 'json'),
    ...(observer === undefined ? {} : { observer }),
  };
}
