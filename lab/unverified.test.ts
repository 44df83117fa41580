import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compare } from '#evidence/compare.ts';
import type { Observation } from '#evidence/observation.ts';
import { SITUATIONS } from '#scenarios/situations.ts';
import { unverified } from './unverified.ts';

test('What is left out is told with the number of claims that are then not verified.', async () => {
  const left = SITUATIONS.filter(({ scenario }) => ['whonix', 'udp-into-tor'].includes(scenario.name));
  const counts = left.map((situation) => {
    const file = join(import.meta.dirname, 'recordings', situation.scenario.name, 'observation.json');
    return compare(situation, JSON.parse(readFileSync(file, 'utf8')) as Observation).length;
  });
  const sum = counts.reduce((a, b) => a + b, 0);
  expect(sum).toBeGreaterThan(100);
  expect(await unverified(['whonix', 'udp-into-tor'])).toContain(`${sum} claims are left unverified`);
});
