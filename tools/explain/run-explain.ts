import { once } from 'node:events';
import { check } from '#model/check.ts';
import { resolve } from '#model/network.ts';
import { render } from '#model/problem.ts';
import { visible } from '#model/visible.ts';
import { SCENARIOS } from '#scenarios/index.ts';
import { simulate } from '#simulation/simulate.ts';
import { journeySteps } from '#simulation/journey-steps.ts';
import { explainCommand } from '#words/explain-command.ts';
import { readCommand, type Command } from './explain-command.ts';
import { complaint, type Complaint } from './complaint.ts';
import { jsonPieces } from './json-pieces.ts';
import { readInput } from './input.ts';
import { placeCalled } from './postcard-lines.ts';
import { textPieces } from './text.ts';

/** What is printed, a piece at a time, and what the command ends with. */
interface Outcome {
  readonly code: 0 | 1 | 2;
  readonly pieces: Iterable<string>;
}

function refused(complaints: readonly Complaint[]): Outcome {
  return { code: 2, pieces: complaints.map((each) => `${render(each)}\n`) };
}

async function explain({
  scenario: name,
  observer,
  json,
}: Extract<Command, { do: 'explain' }>): Promise<Outcome> {
  const input = await readInput(name);
  if ('complaint' in input) return refused([input.complaint]);
  const verdict = check(input.data);
  if ('problems' in verdict) return { code: 1, pieces: verdict.problems.map((each) => `${render(each)}\n`) };
  const network = resolve(verdict.scenario);
  const place = observer === undefined ? undefined : placeCalled(network, observer);
  if (observer !== undefined && place === undefined) {
    const what = explainCommand.noObserver([...network.nodes.keys()]);
    return refused([complaint('C007', visible(observer), what)]);
  }
  if (!json) return { code: 0, pieces: textPieces(network, place) };
  const timeline = simulate(network);
  return { code: 0, pieces: jsonPieces(network, timeline, journeySteps(network, timeline), place) };
}

function listing(): string {
  const longest = Math.max(...SCENARIOS.map(({ name }) => name.length));
  return SCENARIOS.map(({ name, title }) => `${name.padEnd(longest)}  ${title}\n`).join('');
}

async function outcomeOf(words: readonly string[]): Promise<Outcome> {
  const command = readCommand(words);
  if ('complaints' in command) return refused(command.complaints);
  if (command.do === 'explain') return explain(command);
  if (command.do === 'help') return { code: 0, pieces: [explainCommand.help] };
  return { code: 0, pieces: [listing()] };
}

/** Carries out a command line: prints what it asks for, and sets what the process ends with. */
export async function run(words: readonly string[]): Promise<void> {
  // Whoever reads may stop reading (head does): that is the end, and no error.
  process.stdout.on('error', () => process.exit());
  const { code, pieces } = await outcomeOf(words);
  const stream = code === 0 ? process.stdout : process.stderr;
  for (const piece of pieces) if (!stream.write(piece)) await once(stream, 'drain');
  process.exitCode = code;
}
