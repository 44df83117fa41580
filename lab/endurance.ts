/** Runs the lab again and again, two at once, and with `kill -9`, and looks for what is left: `npm run endurance -- [TIMES]`. */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { readdirSync, readlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const lab = join(import.meta.dirname, 'lab.ts');
const times = Number(process.argv[2] ?? 5);
if (!Number.isInteger(times) || times < 1 || times > 50) {
  process.stderr.write('N20 The first word is how many runs, 1 to 50; the default is 5.\n');
  process.exit(2);
}

/** Network namespaces that some process is in, processes, routes and rules of this machine, and files of ours. */
interface Traces {
  readonly namespaces: readonly string[];
  readonly processes: readonly string[];
  readonly routes: string;
  readonly files: readonly string[];
}

const PROGRAMS = /^(?:tor|dnsmasq|dumpcap|tshark|wireguard-go|openvpn|unshare|nsenter)$/;

function traces(): Traces {
  const namespaces = new Set<string>();
  const processes: string[] = [];
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    try {
      namespaces.add(readlinkSync(`/proc/${pid}/ns/net`));
      const name = execFileSync('cat', [`/proc/${pid}/comm`], { encoding: 'utf8' }).trim();
      if (PROGRAMS.test(name)) processes.push(`${pid} ${name}`);
    } catch {
      // It has ended meanwhile, or belongs to somebody else.
    }
  }
  const ip = (...words: string[]): string => execFileSync('ip', words, { encoding: 'utf8' });
  return {
    namespaces: [...namespaces].sort(),
    processes: processes.sort(),
    routes: ip('route') + ip('rule') + ip('-brief', 'link'),
    files: readdirSync(tmpdir())
      .filter((name) => name.startsWith('isolation-'))
      .sort(),
  };
}

function start(words: readonly string[]): ChildProcess {
  return spawn(process.execPath, [lab, ...words], { stdio: ['ignore', 'pipe', 'inherit'] });
}

async function ended(child: ChildProcess): Promise<{ code: number | null; last: string }> {
  let said = '';
  child.stdout?.on('data', (piece: Buffer) => (said += piece.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { code, last: said.trim().split('\n').slice(-2).join(' ') };
}

const before = traces();
let faults = 0;

/** What stands after a run that did not stand before. */
function lookForLeftovers(): void {
  const after = traces();
  const fresh = (now: readonly string[], then: readonly string[]): string[] =>
    now.filter((each) => !then.includes(each));
  const left = [
    ...fresh(after.namespaces, before.namespaces).map((each) => `namespace ${each}`),
    ...fresh(after.processes, before.processes).map((each) => `process ${each}`),
    ...fresh(after.files, before.files).map((each) => `file ${each}`),
    ...(after.routes === before.routes ? [] : ['another route, rule or device']),
  ];
  if (left.length > 0) faults += 1;
  process.stdout.write(left.length === 0 ? '  nothing is left\n' : `  LEFT: ${left.join('; ')}\n`);
}

for (let run = 1; run <= times; run++) {
  const { code, last } = await ended(start([]));
  if (code !== 0) faults += 1;
  process.stdout.write(`run ${run} of ${times}: exit code ${String(code)}. ${last}\n`);
  lookForLeftovers();
}

const few = ['--scenario', 'default-chain', '--scenario', 'vpn-behind-firewall'];
const both = await Promise.all([ended(start(few)), ended(start(few))]);
if (both.some(({ code }) => code !== 0)) faults += 1;
process.stdout.write(`two at once: exit codes ${both.map(({ code }) => String(code)).join(' and ')}\n`);
lookForLeftovers();

const killed = start(few);
// It is killed once the box is at work.
let atWork = 0;
for (let look = 0; look < 200 && atWork < 5; look++) {
  await new Promise((resolve) => setTimeout(resolve, 100));
  atWork = traces().processes.length - before.processes.length;
}
killed.kill('SIGKILL');
await ended(killed);
await new Promise((resolve) => setTimeout(resolve, 1000));
process.stdout.write(`kill -9 in mid-run: ${atWork} programs were at work\n`);
lookForLeftovers();

process.stdout.write(faults === 0 ? 'All in order.\n' : `${faults} faults.\n`);
process.exitCode = faults === 0 ? 0 : 1;
