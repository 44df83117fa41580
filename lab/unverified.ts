import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compare } from '#evidence/compare.ts';
import type { Observation } from '#evidence/observation.ts';
import { SITUATIONS } from '#scenarios/situations.ts';

const recordings = join(import.meta.dirname, 'recordings');

/**
 * Says how much a run does not verify. In: names of situations that are not built. Out: a sentence with the number of
 * claims that the model makes of them, counted by the recordings that are kept; a situation without one is named.
 */
export async function unverified(names: readonly string[]): Promise<string> {
  let claims = 0;
  const unrecorded: string[] = [];
  for (const situation of SITUATIONS.filter(({ scenario }) => names.includes(scenario.name))) {
    const { name } = situation.scenario;
    const kept = await readFile(join(recordings, name, 'observation.json'), 'utf8').catch(() => undefined);
    if (kept === undefined) unrecorded.push(name);
    else claims += compare(situation, JSON.parse(kept) as Observation).length;
  }
  const those = unrecorded.length === 0 ? '' : `, and those of ${unrecorded.join(', ')}, not recorded yet,`;
  return `${claims} claims${those} are left unverified by a live network today.`;
}
