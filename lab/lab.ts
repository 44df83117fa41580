/** Builds the network of every scenario for real and holds the model to its packets: `npm run lab -- --help`. */
import { join, relative } from 'node:path';
import { SITUATIONS } from '#scenarios/situations.ts';
import { runInBoxes } from './boxes.ts';
import { buildKeylog } from './keylog-program.ts';
import { stopped } from './ending.ts';
import { lacking } from './needs.ts';
import { help, readLabOptions } from './lab-options.ts';
import { tell } from './number-columns.ts';
import { unverified } from './unverified.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/**
 * Out: 0 when nothing contradicts the model, 1 when something does, 2 for words that are no options, 3 when it cannot run
 * here, 4 when it stopped before its end.
 */
async function lab(): Promise<number> {
  const root = process.getuid?.() === 0;
  const { options, errors } = readLabOptions(process.argv.slice(2), root);
  if (options.help) {
    process.stdout.write(help);
    return 0;
  }
  const left = await Promise.all(
    options.left.map(
      async ({ names, because }) => `left out: ${names.join(', ')}; ${because}. ${await unverified(names)}`,
    ),
  );
  if (errors.length > 0) {
    for (const { code, message } of errors) process.stderr.write(`${code} ${message}\n`);
    for (const line of left) process.stderr.write(`${line}\n`);
    return 2;
  }
  for (const line of left) say(line);
  const began = performance.now();
  const services = SITUATIONS.filter(({ scenario }) => options.situations.includes(scenario.name)).flatMap(
    ({ scenario }) => scenario.qubes.flatMap(({ service }) => service ?? []),
  );
  const tor = services.some(({ kind }) => kind === 'tor');
  const wireguard = services.some((service) => service.kind === 'vpn' && service.protocol === 'wireguard');
  const keylog = wireguard && (options.keep || options.record);
  const lacks = await lacking({ tor, keylog }, say);
  if (lacks.length > 0) {
    for (const lack of lacks) process.stderr.write(`${lack}\n`);
    const all = [...options.situations, ...options.left.flatMap(({ names }) => names)];
    process.stderr.write(`The lab was not run: ${await unverified(all)}\n`);
    return 3;
  }
  const keep = options.record ? 'recordings' : options.keep ? 'out' : undefined;
  const folder = keep !== undefined && join(import.meta.dirname, keep);
  const ending = await runInBoxes({
    situations: options.situations,
    root,
    ...(folder && { keep: { folder, forGood: options.record } }),
    ...(keylog && { keylog: await buildKeylog() }),
    ...(options.broken !== undefined && { broken: options.broken }),
  });
  if ('failed' in ending) {
    for (const line of [...stopped(ending), ...left]) process.stderr.write(`${line}\n`);
    return 4;
  }
  const held = tell(ending, performance.now() - began, say);
  if (folder)
    say(
      `Kept in ${relative(process.cwd(), folder) || '.'}/, a folder each: ${options.situations.join(', ')}.` +
        (options.record ? '' : ' The claims are in claims.txt.'),
    );
  // Again where the figures are: of a long log only the end is read.
  for (const line of left) say(line);
  return held ? 0 : 1;
}

process.exitCode = await lab();
