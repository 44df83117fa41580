import { describe, expect, test } from 'vitest';
import { check } from '#model/check.ts';
import { SCENARIOS } from './index.ts';
import { positionsOf } from './positions.ts';

describe('the built-in scenarios', () => {
  test.each(SCENARIOS)('$name passes the check, at every position of its switches', (scenario) => {
    for (const each of [scenario, ...positionsOf(scenario)]) expect(check(each)).toEqual({ scenario: each });
  });

  test('have names of their own', () => {
    expect(new Set(SCENARIOS.map(({ name }) => name)).size).toBe(SCENARIOS.length);
  });
});
