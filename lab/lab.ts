/** Builds the network of every scenario for real and holds the model to its packets: `npm run lab -- --help`. */
import { join } from 'node:path';
import { SITUATIONS } from '#scenarios/situations.ts';
import { runInside } from './box.ts';
import { buildKeylog } from './keylog-program.ts';
import { lacking } from './needs.ts';
import { help, readLabOptions } from './options.ts';
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
  const keep = options.record ? 'recordings' : options.keep ? 'out' : undefined;
  const report = await runInside({
    situations: options.situations,
    root: process.getuid?.() === 0,
    ...(keep !== undefined && { keep: join(import.meta.dirname, keep) }),
    ...(options.record && { keylog: await buildKeylog() }),
    ...(options.broken !== undefined && { broken: options.broken }),
  });
  return report && tell(report, performance.now() - began, say) ? 0 : 1;
}

process.exitCode = await lab();
