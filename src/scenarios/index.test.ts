import { describe, expect, test } from 'vitest';
import { check } from '#model/check.ts';
import { SCENARIOS } from './index.ts';
import { choicesOf, vary } from './vary.ts';

describe('the built-in scenarios', () => {
  test.each(SCENARIOS)('$name passes the check, at every position of its switches', (scenario) => {
    const { protocol, tunnel, failClosed, dns } = choicesOf(scenario);
    for (const web of protocol?.options ?? ['http' as const]) {
      for (const state of tunnel?.options ?? ['up' as const]) {
        for (const closed of failClosed?.options ?? [true]) {
          for (const resolver of dns?.options ?? ['repointed' as const]) {
            const varied = vary(scenario, {
              protocol: web,
              tunnel: state,
              failClosed: closed,
              dns: resolver,
            });
            expect(check(varied)).toEqual({ scenario: varied });
          }
        }
      }
    }
    expect(check(scenario)).toEqual({ scenario });
  });

  test('have names of their own', () => {
    expect(new Set(SCENARIOS.map(({ name }) => name)).size).toBe(SCENARIOS.length);
  });
});
