// Prints how many claims of the model the recordings contradict. In: a folder with recordings, and names of situations.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compare } from '#evidence/compare.ts';
import type { Observation } from '#evidence/observation.ts';
import { SITUATIONS } from '#scenarios/situations.ts';

const [folder = '', ...names] = process.argv.slice(2);
const claims = SITUATIONS.filter(({ scenario }) => names.includes(scenario.name)).flatMap((situation) => {
  const text = readFileSync(join(folder, situation.scenario.name, 'observation.json'), 'utf8');
  return compare(situation, JSON.parse(text) as Observation);
});
process.stdout.write(
  JSON.stringify({
    claims: claims.length,
    contradicted: claims.filter(({ outcome }) => outcome === 'contradicted').length,
  }),
);
