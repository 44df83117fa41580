import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { widthOf } from './measure.ts';
import { wrap } from './wrap-text.ts';

const font = { face: 'sans', size: 22 } as const;
const words = (text: string): string[] => text.split(/[ \t\r\n]+/).filter((each) => each !== '');
const text = fc
  .array(fc.oneof(fc.string({ maxLength: 12 }), fc.string({ unit: 'grapheme', maxLength: 60 })))
  .map((parts) => parts.join(' '));
const width = fc.integer({ min: 40, max: 900 });

describe('a text that is broken into lines', () => {
  test('loses no character but white space, and has them in their order', () => {
    fc.assert(
      fc.property(text, width, (long, w) => {
        expect(words(wrap(long, w, font).join(' ')).join('')).toBe(words(long).join(''));
      }),
      { numRuns: 1000 },
    );
  });
  test('has no line that is wider than asked, and none that is empty', () => {
    fc.assert(
      fc.property(text, width, (long, w) => {
        for (const line of wrap(long, w, font)) {
          expect(widthOf(line, font)).toBeLessThanOrEqual(w);
          expect(line).not.toBe('');
        }
      }),
      { numRuns: 1000 },
    );
  });
  test('fills each line: the next word would not have fitted', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,6}$/)), width, (some, w) => {
        const out = wrap(some.join(' '), Math.max(w, 150), font);
        for (const [i, line] of out.slice(0, -1).entries())
          expect(widthOf(`${line} ${words(out[i + 1] ?? '')[0] ?? ''}`, font)).toBeGreaterThan(
            Math.max(w, 150),
          );
      }),
      { numRuns: 1000 },
    );
  });
  test('keeps whole every word that has room on a line', () => {
    expect(wrap('one two three', 95, font)).toEqual(['one two', 'three']);
  });
  test('breaks a path that is too long behind a stroke', () => {
    expect(wrap('/usr/lib/libssl.so', 200, { face: 'mono', size: 20 })).toEqual(['/usr/lib/', 'libssl.so']);
    expect(wrap('/rw/config/rc.local', 140, { face: 'mono', size: 20 })).toEqual(['/rw/config/', 'rc.local']);
  });
});
