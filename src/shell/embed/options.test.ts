import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOptions } from './options.ts';

describe('The address of an embed', () => {
  test('asks for nothing: it follows the reader’s theme and motion, with its heading, and nothing is wrong', () => {
    expect(readOptions('')).toEqual({
      theme: 'auto',
      motion: 'auto',
      plain: false,
      fragment: '',
      problems: [],
    });
  });

  test('sets theme, motion and plain, and hands step and lens to the widget', () => {
    expect(readOptions('?theme=dark&motion=off&plain&lang=en&step=4&lens=sys-net')).toEqual({
      theme: 'dark',
      motion: 'off',
      plain: true,
      fragment: 'step=4&lens=sys-net',
      problems: [],
    });
    expect(readOptions('?plain=1').plain).toBe(true);
  });

  test('a value that cannot be is named, with those that can, and the default is taken', () => {
    const { theme, problems } = readOptions('?theme=blue');
    expect(theme).toBe('auto');
    expect(problems).toEqual([
      'U003: the address of this diagram says “theme=blue”. The value can be: auto, light, dark.',
    ]);
    expect(readOptions('?plain=no').problems[0]).toContain('The value can be: (nothing), 1.');
    expect(readOptions('?lang=de').problems[0]).toContain('The value can be: en.');
  });

  test('an option that is not known is named, and passed over', () => {
    expect(readOptions('?autoplay=1').problems[0]).toMatch(/^U001: .*“autoplay=1”.*knows: step, lens, theme/);
    expect(readOptions('?__proto__=1&constructor=2').problems).toHaveLength(2);
  });

  test('all that is wrong is said at once', () => {
    expect(readOptions('?theme=blue&motion=slow&colour=red').problems).toHaveLength(3);
  });

  test('whatever it says, it is read, and each problem is numbered, worded and short', () => {
    const garbage = fc.oneof(fc.string({ unit: 'binary' }), fc.webQueryParameters(), fc.string());
    fc.assert(
      fc.property(garbage, (query) => {
        const { problems, theme, motion } = readOptions(query);
        expect(['auto', 'light', 'dark']).toContain(theme);
        expect(['auto', 'off']).toContain(motion);
        for (const problem of problems) {
          expect(problem).toMatch(/^U\d{3}: /);
          expect(problem.length).toBeLessThan(300);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
