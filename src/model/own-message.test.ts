import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_CHARACTERS, checkMessage } from './own-message.ts';
import { scenarioSchema } from './scenario.ts';

const request = scenarioSchema.shape.flows.element.shape.request;

describe('A message that a reader types', () => {
  test('is taken if a scenario may have it for a request, and only then.', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3 }),
      fc.constantFrom('\u0000', '\u007f', '\u0085', '\ud800', '\udc00', '\u202e', '\n', '😀', 'a'),
    );
    const text = fc.array(unit, { minLength: 1, maxLength: 120 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (message) => {
        fc.pre(message !== '');
        expect(checkMessage(message).length === 0).toBe(request.safeParse(message).success);
      }),
      { numRuns: 2000 },
    );
  });

  test('may have 200 characters and no more.', () => {
    expect(checkMessage('a'.repeat(MOST_CHARACTERS))).toEqual([]);
    expect(checkMessage('a'.repeat(MOST_CHARACTERS + 1))).toEqual([
      { code: 'M002', sentence: 'The message is too long: it has 201 characters. Type at most 200.' },
    ]);
  });

  test('has all its problems told at once, however long it is.', () => {
    expect(checkMessage(`\u0007${'a'.repeat(10_000)}`).map(({ code }) => code)).toEqual(['M002', 'M003']);
    expect(checkMessage('').map(({ code }) => code)).toEqual(['M001']);
  });
});
