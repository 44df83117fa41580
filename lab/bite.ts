/** Breaks the real network in three ways, and requires the comparison to notice each: `npm run bite`. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Break } from './inside-order.ts';

/** Situations whose packets meet the rule that is left out. None needs a tunnel that without the rule cannot come up. */
const MEETS: Readonly<Record<Break, readonly string[]>> = {
  'kill-switch': ['tunnel-down-closed', 'desktop-kill-switch'],
  masquerade: ['default-chain', 'before-the-tunnel-open'],
  'tor-forward': ['udp-into-tor'],
};

/** Runs the lab with a rule left out. Out: its exit code and what it printed. */
async function labWithout(
  rule: string,
  situations: readonly string[],
): Promise<{ code: number | null; said: string }> {
  const words = ['--break', rule, ...situations.flatMap((name) => ['--scenario', name])];
  const child = spawn(process.execPath, [join(import.meta.dirname, 'lab.ts'), ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  child.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { code, said };
}

let unnoticed = 0;
// All at once: each waits for most of its time, for answers that do not come.
const runs = Object.entries(MEETS).map(([rule, situations]) => ({
  rule,
  situations,
  ended: labWithout(rule, situations),
}));
for (const { rule, situations, ended } of runs) {
  process.stdout.write(`without ${rule}: ${situations.join(', ')} …\n`);
  const { code, said } = await ended;
  const contradictions = said.split('\n').filter((line) => line.startsWith('CONTRADICTED'));
  if (code === 1 && contradictions.length > 0) {
    process.stdout.write(
      `  noticed: ${contradictions.length} claims contradicted, among them\n  ${contradictions[0] ?? ''}\n`,
    );
  } else {
    unnoticed += 1;
    process.stdout.write(`  NOT noticed (exit code ${String(code)}):\n${said}\n`);
  }
}
process.stdout.write(
  unnoticed === 0 ? 'Each broken network was noticed.\n' : `${unnoticed} broken networks were not noticed.\n`,
);
process.exitCode = unnoticed === 0 ? 0 : 1;
