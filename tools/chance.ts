/** npm run chance: draws networks at random and holds each to the laws of the model. */
import { randomInt } from 'node:crypto';
import { LAWS } from '#storyboard/laws/laws.ts';
import { HELP, readChance, type Chance } from './chance/chance-command.ts';
import { draw } from './chance/draw.ts';
import { tryLaws, type Fault } from './chance/try-laws.ts';

/** So many faults are printed in full; the rest is counted. */
const PRINTED = 20;

interface Tally {
  refused: number;
  readonly codes: Map<string, number>;
  readonly kinds: Map<Fault['kind'], number>;
  readonly laws: Map<string, number>;
}

function count<K>(counts: Map<K, number>, key: K): number {
  const now = (counts.get(key) ?? 0) + 1;
  counts.set(key, now);
  return now;
}

function inWords(counts: ReadonlyMap<string, number>): string {
  return [...counts].map(([name, n]) => `${name} ${n}`).join(', ') || 'none';
}

function run({ networks, seed, laws: names }: Chance): Tally {
  const laws = Object.fromEntries(Object.entries(LAWS).filter(([name]) => names.includes(name)));
  const tally: Tally = { refused: 0, codes: new Map(), kinds: new Map(), laws: new Map() };
  let printed = 0;
  for (const { nth, scenario } of draw(networks, seed)) {
    const outcome = tryLaws(scenario, laws);
    if ('refused' in outcome) {
      tally.refused += 1;
      for (const code of outcome.refused) count(tally.codes, code);
      continue;
    }
    for (const { law, kind, what } of outcome.faults) {
      count(tally.kinds, kind);
      count(tally.laws, law);
      if ((printed += 1) <= PRINTED)
        process.stdout.write(
          `${kind.toUpperCase()} ${law}: network ${nth} of seed ${seed}: ${what}\n  ${JSON.stringify(scenario)}\n`,
        );
    }
    if (process.stderr.isTTY && (nth + 1) % 100 === 0) process.stderr.write(`\r${nth + 1} of ${networks} `);
  }
  if (process.stderr.isTTY) process.stderr.write('\n');
  return tally;
}

const words = process.argv.slice(2);
const read = readChance(words, Object.keys(LAWS), randomInt(2 ** 31));
if (words.includes('--help')) process.stdout.write(HELP);
else if ('complaints' in read) {
  process.stderr.write(`${read.complaints.join('\n')}\n\n${HELP}`);
  process.exitCode = 2;
} else {
  const { networks, seed, laws } = read.chance;
  process.stdout.write(`${networks} networks, seed ${seed}, laws: ${laws.join(', ')}\n`);
  const { refused, codes, kinds, laws: by } = run(read.chance);
  const seconds = (process.cpuUsage().user / 1e6).toFixed(1);
  process.stdout.write(
    `${networks - refused} accepted, ${refused} refused by number (${inWords(codes)}); ` +
      `${kinds.get('exception') ?? 0} exceptions, ${kinds.get('contradiction') ?? 0} contradictions (${inWords(by)}); ` +
      `${seconds} s of one processor.\n`,
  );
  process.exitCode = by.size > 0 ? 1 : 0;
}
