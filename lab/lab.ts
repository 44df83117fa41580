/** Builds the network of every scenario for real and holds the model to its packets: `npm run lab -- --help`. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compare } from '#evidence/compare.ts';
import type { Observation } from '#evidence/observation.ts';
import { SITUATIONS } from '#scenarios/situations.ts';
import { runInside } from './box.ts';
import { buildKeylog } from './keylog-program.ts';
import { lacking } from './needs.ts';
import { help, readLabOptions } from './options.ts';
import { tell } from './tell.ts';

const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** How many claims the model makes of some situations, by the recordings that are kept. */
async function countKept(names: readonly string[]): Promise<number> {
  const counts = await Promise.all(
    SITUATIONS.filter(({ scenario }) => names.includes(scenario.name)).map(async (situation) => {
      const file = join(import.meta.dirname, 'recordings', situation.scenario.name, 'observation.json');
      return compare(situation, JSON.parse(await readFile(file, 'utf8')) as Observation).length;
    }),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Whether a program of a Tor gateway sends for itself: what stops it is a rule about its user id. */
function needsUserIds(name: string): boolean {
  const scenario = SITUATIONS.find((situation) => situation.scenario.name === name)?.scenario;
  const gateways = scenario?.qubes.filter(({ service }) => service?.kind === 'tor').map((qube) => qube.name);
  return scenario?.flows.some(({ from }) => gateways?.includes(from)) ?? false;
}

/** Whether a tunnel is built in it, which is recorded with its keys. */
function hasTunnel(name: string): boolean {
  const scenario = SITUATIONS.find((situation) => situation.scenario.name === name)?.scenario;
  return scenario?.qubes.some(({ service }) => service?.kind === 'vpn') ?? false;
}

/** Out: 0 when nothing contradicts the model, 1 when something does, 2 for words that are no options, 3 when it cannot run here. */
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
  const keylog = options.record && options.situations.some(hasTunnel);
  const lacks = await lacking({ tor, keylog }, say);
  if (lacks.length > 0) {
    for (const lack of lacks) process.stderr.write(`${lack}\n`);
    const claims = await countKept(options.situations);
    process.stderr.write(
      `The lab was not run: ${claims} claims are left unverified by a live network today.\n`,
    );
    return 3;
  }
  const keep = options.record ? 'recordings' : options.keep ? 'out' : undefined;
  const root = process.getuid?.() === 0;
  const situations = options.situations.filter((name) => root || !needsUserIds(name));
  const left = options.situations.filter((name) => !situations.includes(name));
  if (left.length > 0)
    say(`left out: ${left.join(', ')}. Only as root do Tor and another program have user ids of their own.`);
  const report = await runInside({
    situations,
    root,
    ...(keep !== undefined && { keep: join(import.meta.dirname, keep) }),
    ...(keylog && { keylog: await buildKeylog() }),
    ...(options.broken !== undefined && { broken: options.broken }),
  });
  return report && tell(report, performance.now() - began, say) ? 0 : 1;
}

process.exitCode = await lab();
