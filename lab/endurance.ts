/** Runs the lab again and again, two at once, and with `kill -9`, and looks for what is left: `npm run endurance -- [TIMES]`. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdToBars } from './bars.ts';
import { until } from './run/run-command.ts';
import { left, startedBy, traces } from './traces.ts';

const lab = join(import.meta.dirname, 'lab.ts');
const times = Number(process.argv[2] ?? 5);
if (!Number.isInteger(times) || times < 1 || times > 50) {
  process.stderr.write('N20 The first word is how many runs, 1 to 50; the default is 5.\n');
  process.exit(2);
}

/** Where a run could leave a file. All that the lab writes it writes below /run, in its box; other programs write beside it. */
const FOLDERS = [
  { path: tmpdir(), deep: false },
  { path: '/tmp', deep: false },
  { path: '/run', deep: true },
  { path: join(import.meta.dirname, 'out'), deep: true },
];
const before = traces(FOLDERS);
let faults = 0;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function fault(line: string): void {
  faults += 1;
  say(line);
}

function lookForLeftovers(): void {
  const found = left(before, traces(FOLDERS));
  if (found.length === 0) say('  nothing is left');
  else fault(`  LEFT: ${found.join('; ')}`);
}

function start(words: readonly string[]): ChildProcess {
  return spawn(process.execPath, [lab, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function ended(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  let said = '';
  child.stdout?.on('data', (piece: Buffer) => (said += piece.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { code, said };
}

for (let run = 1; run <= times; run++) {
  const { code, said } = await ended(start([]));
  const sums = /^\d+ confirmed.*$/m.exec(said)?.[0] ?? said.trim().split('\n').at(-1) ?? '';
  const outcome = `run ${run} of ${times}: exit code ${String(code)}. ${sums}`;
  if (code === 0) say(outcome);
  else fault(outcome);
  for (const { kept, line } of holdToBars(said)) {
    if (kept) say(`  ${line}`);
    else fault(line);
  }
  lookForLeftovers();
}

const few = ['--scenario', 'default-chain', '--scenario', 'vpn-behind-firewall'];
const both = await Promise.all([ended(start(few)), ended(start(few))]);
const codes = `two at once: exit codes ${both.map(({ code }) => String(code)).join(' and ')}`;
if (both.every(({ code }) => code === 0)) say(codes);
else fault(codes);
lookForLeftovers();

/** The command, its box and what works in it: fewer would be a lab that has not begun, and its end would show nothing. */
const AT_WORK = 8;
const killed = start(few);
const end = ended(killed);
let atWork: number[] = [];
await until(
  () => {
    atWork = startedBy(killed.pid ?? 0);
    return atWork.length >= AT_WORK || killed.exitCode !== null;
  },
  60,
  `${AT_WORK} processes were to be at work`,
).catch(() => undefined);
killed.kill('SIGKILL');
await end;
const words = `kill -9 in mid-run: ${atWork.length} processes were at work`;
if (atWork.length >= AT_WORK) say(words);
else fault(`${words}, and fewer than ${AT_WORK} show nothing`);
const standing = (): number[] => atWork.filter((pid) => existsSync(`/proc/${pid}`));
await until(() => standing().length === 0, 10, 'they were to end').catch(() => {
  fault(`  STILL THERE after 10 s: processes ${standing().join(', ')}`);
});
lookForLeftovers();

say(faults === 0 ? 'All in order.' : `${faults} faults.`);
process.exitCode = faults === 0 ? 0 : 1;
