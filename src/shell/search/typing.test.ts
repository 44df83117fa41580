import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begunBy, isNear, meantBy } from './typing.ts';

const known = ['wireguard', 'whonix', 'web', 'webrtc', 'size', 'template', 'firewall', 'leak'];
const asked = ['leak', 'vpn'];

test.each([
  ['wiregaurd', 'wireguard'],
  ['wiregard', 'wireguard'],
  ['whoniks', undefined],
  ['whonx', 'whonix'],
  ['tempalte', 'template'],
  ['site', undefined],
  ['virewall', undefined],
  ['leek', 'leak'],
  ['lek', undefined],
])('“%s” is taken for %s', (typed, meant) => {
  expect(meantBy(typed, known, asked)).toEqual(meant === undefined ? [] : [meant]);
});

test('a beginning of three letters stands for what begins so, and two do not', () => {
  expect(begunBy('web', known)).toEqual(['web', 'webrtc']);
  expect(begunBy('we', known)).toEqual([]);
});

describe('One slip', () => {
  const word = fc.stringMatching(/^[a-z]{3,9}$/);
  test('is one letter lost, added, changed or swapped with its neighbour, and goes both ways', () => {
    fc.assert(
      fc.property(word, fc.nat(8), fc.constantFrom('lost', 'changed', 'swapped'), (whole, at, kind) => {
        const i = at % whole.length;
        const slipped = {
          lost: whole.slice(0, i) + whole.slice(i + 1),
          changed: `${whole.slice(0, i)}#${whole.slice(i + 1)}`,
          swapped: whole.slice(0, i) + (whole[i + 1] ?? '') + (whole[i] ?? '') + whole.slice(i + 2),
        }[kind];
        expect(isNear(whole, slipped, 1)).toBe(true);
        expect(isNear(slipped, whole, 1)).toBe(true);
      }),
    );
  });
  test('is not two', () => {
    fc.assert(
      fc.property(word, (whole) => {
        expect(isNear(whole, `##${whole.slice(2)}`, 1)).toBe(false);
      }),
    );
  });
});
