import { describe, expect, test } from 'vitest';
import { contrast } from './colour.ts';
import { pairsFor, seenAs, VISIONS, type Vision } from './colour-vision.ts';
import { LABELS, LABEL_NAMES } from './label.ts';

const apart = (vision: Vision, pair: string): number => {
  const found = pairsFor(vision).find(({ one, other }) =>
    [`${one}/${other}`, `${other}/${one}`].includes(pair),
  );
  return found?.apart ?? NaN;
};

describe('The labels of Qubes OS', () => {
  test.each([
    ['red', 1, '#cc0000'],
    ['orange', 2, '#f57900'],
    ['yellow', 3, '#edd400'],
    ['green', 4, '#73d216'],
    ['gray', 5, '#555555'],
    ['blue', 6, '#3465a4'],
    ['purple', 7, '#75507b'],
    ['black', 8, '#000000'],
  ] as const)('%s has index %i and the frame colour %s.', (name, index, colour) => {
    expect(LABELS[name]).toMatchObject({ index, colour });
  });

  test.each([
    ['red', 5.9, 3.6],
    ['orange', 2.8, 7.6],
    ['yellow', 1.5, 14.0],
    ['green', 1.9, 11.0],
    ['gray', 7.5, 2.8],
    ['blue', 5.9, 3.5],
    ['purple', 6.6, 3.2],
    ['black', 21, 1],
  ] as const)('%s reaches %f : 1 with white text and %f : 1 with black.', (name, white, black) => {
    expect(Math.abs(contrast(LABELS[name].colour, '#ffffff') - white)).toBeLessThan(0.1);
    expect(Math.abs(contrast(LABELS[name].colour, '#000000') - black)).toBeLessThan(0.1);
  });

  test('no two have one letter.', () => {
    expect(new Set(LABEL_NAMES.map((name) => LABELS[name].letter)).size).toBe(8);
  });
});

describe('The pair of labels that is hardest to tell apart', () => {
  test.each([
    ['usual', 'blue/purple', 28],
    ['protan', 'yellow/green', 6.5],
    ['deutan', 'orange/green', 8.3],
    ['tritan', 'gray/purple', 16],
  ] as const)('for %s eyes is %s, %f apart.', (vision, pair, expected) => {
    const [first] = pairsFor(vision);
    expect(`${first?.one ?? ''}/${first?.other ?? ''}`.split('/').sort()).toEqual(pair.split('/').sort());
    expect(Math.abs((first?.apart ?? NaN) - expected)).toBeLessThan(0.5);
  });

  test.each([
    ['protan', 'blue/purple', 17],
    ['deutan', 'gray/purple', 17],
    ['deutan', 'yellow/green', 19],
  ] as const)('for %s eyes is followed by %s, %f apart.', (vision, pair, expected) => {
    expect(Math.abs(apart(vision, pair) - expected)).toBeLessThan(0.5);
  });
});

describe('A simulated colour', () => {
  test('is the label’s own for the usual eye, and black stays black for every eye.', () => {
    for (const name of LABEL_NAMES) expect(seenAs(LABELS[name].colour, 'usual')).toBe(LABELS[name].colour);
    for (const vision of VISIONS) expect(seenAs('#000000', vision)).toBe('#000000');
  });

  test.each(VISIONS)('for %s eyes still carries its text at 4.5 : 1.', (vision) => {
    for (const name of LABEL_NAMES) {
      expect(contrast(seenAs(LABELS[name].colour, vision), LABELS[name].text), name).toBeGreaterThan(4.5);
    }
  });
});
