import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { visible } from '#model/visible.ts';
import { SCENARIOS } from '#scenarios/index.ts';
import { explainCommand } from '#words/explain-command.ts';
import { complaint, type Complaint } from './complaint.ts';

const REFUSALS: Record<string, readonly [Complaint['code'], string]> = {
  ENOENT: ['C008', explainCommand.notFound],
  EISDIR: ['C008', explainCommand.isFolder],
  EACCES: ['C008', explainCommand.notAllowed],
  EPERM: ['C008', explainCommand.notAllowed],
  ERR_ENCODING_INVALID_ENCODED_DATA: ['C009', explainCommand.notUtf8],
};

function refusal(name: string, error: unknown): Complaint {
  const cause = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  const [code, what] = REFUSALS[cause] ?? ['C008', explainCommand.notRead(cause)];
  return complaint(code, name, what);
}

/** Whether more text could still make JSON of this beginning. The parser places its errors at the end then. */
function couldGoOn(beginning: string): boolean {
  try {
    JSON.parse(beginning);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const position = /at position (\d+)/.exec(message)?.[1];
    return (
      message.startsWith('Unexpected end') || (position !== undefined && Number(position) >= beginning.length)
    );
  }
}

/** Where JSON stops being JSON: the parser does not always say, so the first hopeless beginning is searched for. */
function faultAt(json: string): number {
  let good = 0;
  let bad = json.length + 1;
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (couldGoOn(json.slice(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function notJson(name: string, json: string): Complaint {
  const at = faultAt(json);
  const lines = json.slice(0, at).split('\n');
  const [line, column] = [lines.length, (lines.at(-1)?.length ?? 0) + 1];
  const [character] = json.slice(at);
  return complaint(
    'C010',
    name,
    character === undefined
      ? explainCommand.endsEarly(line, column)
      : explainCommand.unexpected(visible(character), line, column),
  );
}

/**
 * Finds the scenario that a command names: built in, in a file, or on standard input. Out: what was
 * read, unchecked, or why nothing could be.
 */
export async function readInput(
  name: string,
): Promise<{ readonly data: unknown } | { readonly complaint: Complaint }> {
  const builtIn = SCENARIOS.find((scenario) => scenario.name === name);
  if (builtIn) return { data: builtIn };
  const shown = name === '-' ? explainCommand.standardInput : visible(name);
  let json: string;
  try {
    const bytes = name === '-' ? await buffer(process.stdin) : await readFile(name);
    json = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    return { complaint: refusal(shown, error) };
  }
  try {
    return { data: JSON.parse(json) as unknown };
  } catch {
    return { complaint: notJson(shown, json) };
  }
}
