import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SITUATIONS } from '#scenarios/situations.ts';
import type { Observation } from '#evidence/observation.ts';

/** The folder of what the lab recorded and the project keeps. */
export const recordings = join(import.meta.dirname, '../../lab/recordings');

export function observationOf(situation: string): Observation {
  return JSON.parse(readFileSync(join(recordings, situation, 'observation.json'), 'utf8')) as Observation;
}

export const names: readonly string[] = SITUATIONS.map(({ scenario }) => scenario.name);
