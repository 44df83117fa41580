import { describe, expect, test } from 'vitest';
import { check } from '#model/check.ts';
import { Situation } from '#simulation/situation.ts';
import { PREDICTIONS } from './predictions.ts';

function endOf(name: string): ReturnType<Situation['end']> {
  const scenario = PREDICTIONS.find((each) => each.name === name);
  return scenario ? new Situation(scenario).end() : { at: undefined, how: 'delivered', why: undefined };
}

describe('the cases that articles ask about', () => {
  test.each(PREDICTIONS)('$name passes the check', (scenario) => {
    expect(check(scenario)).toEqual({ scenario });
  });
  test('siblings: sys-firewall drops silently what one of its clients sends to another', () => {
    expect(endOf('siblings')).toEqual({ at: 'sys-firewall', how: 'dropped', why: 'qube-to-qube' });
  });
  test('gateway-program: sys-whonix rejects what is not sent by Tor', () => {
    expect(endOf('gateway-program')).toEqual({
      at: 'sys-whonix',
      how: 'refused',
      why: 'tor-gateway-output',
    });
  });
});
