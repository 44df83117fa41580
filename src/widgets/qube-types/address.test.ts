import { describe, expect, test } from 'vitest';
import { addressOf, askedOf } from './address.ts';

describe('the part of an address after #', () => {
  test('names a step and one or two kinds of qube', () => {
    expect(askedOf('#step=3&qube=service&beside=none', 7)).toEqual({
      step: 3,
      qube: 'service',
      beside: 'none',
      problems: [],
    });
  });

  test('leads back to what is shown', () => {
    expect(askedOf(`#${addressOf(2, ['app', 'disposable'])}`, 7)).toEqual({
      step: 2,
      qube: 'app',
      beside: 'disposable',
      problems: [],
    });
    expect(askedOf(`#${addressOf(1, ['dom0'])}`, 7).beside).toBe('none');
  });

  test.each([
    ['#step=8', 'U004: the address says “step=8”. It has to be a whole number from 1 to 7.'],
    ['#step=-1', 'U004: the address says “step=-1”. It has to be a whole number from 1 to 7.'],
    ['#step=%00', 'U004: the address says “step=\0”. It has to be a whole number from 1 to 7.'],
    ['#lens=isp', 'U001: the address says “lens=isp”. It is ignored. Known are: step, qube, beside.'],
  ])('says what it cannot follow: %s', (hash, words) => {
    expect(askedOf(hash, 7).problems).toEqual([words]);
  });

  test('names the kinds that there are when it asks for another, and cuts a long word short', () => {
    const [words] = askedOf(`#qube=${'x'.repeat(10_000)}`, 7).problems;
    expect(words).toMatch(/^U020: the address says “qube=x{40}…”\. It can be: dom0, template, app, /);
  });
});
