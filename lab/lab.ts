/** Builds the network of every scenario for real and holds the model to its packets: `npm run lab -- --help`. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SITUATIONS } from '#scenarios/situations.ts';
import { runInside } from './box.ts';
import { buildKeylog } from './keylog-program.ts';
import { lacking } from './needs.ts';
import { help, readLabOptions } from './options.ts';
import type { InsideReport } from './order.ts';
import { tell } from './tell.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

async function lab(): Promise<number> {
  const { options, errors } = readLabOptions(process.argv.slice(2));
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  if (errors.length > 0) {
    for (const { code, message } of errors) process.stderr.write(`${code} ${message}\n`);
    return 2;
  }
  const began = performance.now();
  const tor = SITUATIONS.some(
    ({ scenario }) =>
      options.situations.includes(scenario.name) &&
      scenario.qubes.some(({ service }) => service?.kind === 'tor'),
  );
  const lacks = await lacking({ tor, keylog: options.record }, say);
  if (lacks.length > 0) {
    for (const lack of lacks) process.stderr.write(`${lack}\n`);
    return 3;
  }
  const folder = await mkdtemp(join(tmpdir(), 'isolation-lab-'));
  const keylog = options.record ? await buildKeylog() : undefined;
  try {
    const report = join(folder, 'report.json');
    const keep = options.record ? 'recordings' : options.keep ? 'out' : undefined;
    const done = await runInside({
      situations: options.situations,
      root: process.getuid?.() === 0,
      report,
      ...(keep !== undefined && { keep: join(import.meta.dirname, keep) }),
      ...(keylog && { keylog: keylog.program }),
      ...(options.broken !== undefined && { broken: options.broken }),
    });
    if (!done) return 1;
    const told = JSON.parse(await readFile(report, 'utf8')) as InsideReport;
    return tell(told, performance.now() - began, say) ? 0 : 1;
  } finally {
    await rm(folder, { recursive: true, force: true });
    if (keylog) await rm(keylog.folder, { recursive: true, force: true });
  }
}

process.exitCode = await lab();
