import { describe, expect, test } from 'vitest';
import { modes, readLookOptions, unbuiltPages, unseenSteps } from './look-options.ts';

const codes = (args: readonly string[]): readonly string[] =>
  readLookOptions(args).errors.map(({ code }) => code);

describe('The options of npm run look', () => {
  test('Without any, every page is pictured in every mode.', () => {
    const { options, errors } = readLookOptions([]);
    expect(errors).toEqual([]);
    expect(options).toEqual({ help: false, pages: [], modes, steps: [] });
  });

  test.each(['/tunnel/', 'tunnel', '/tunnel', 'tunnel/'])('%s names the page /tunnel/.', (path) => {
    expect(readLookOptions([path]).options.pages).toEqual(['/tunnel/']);
  });

  test('Modes and steps can be given more than once, with a space or an equals sign.', () => {
    const { options } = readLookOptions(['--mode', 'dark', '--mode=print', '--step', '2', '--step=5']);
    expect(options).toMatchObject({ modes: ['dark', 'print'], steps: [2, 5] });
  });

  test('An option that does not exist is error L1.', () => {
    expect(codes(['--fast'])).toEqual(['L1']);
  });

  test('A mode that does not exist, or none after --mode, is error L2.', () => {
    expect(codes(['--mode', 'sepia'])).toEqual(['L2']);
    expect(codes(['--mode'])).toEqual(['L2']);
  });

  test.each(['0', '-1', '1.5', 'two', ''])('The step "%s" is error L3.', (step) => {
    expect(codes([`--step=${step}`])).toEqual(['L3']);
  });

  test('All mistakes are reported at once.', () => {
    expect(codes(['--fast', '--mode=sepia', '--step=0'])).toEqual(['L1', 'L2', 'L3']);
  });

  test('A page that is not built is error L4, which lists the pages that are.', () => {
    expect(unbuiltPages(['/', '/moon/'], ['/', '/tunnel/'])).toEqual([
      { code: 'L4', message: 'The built site has no page /moon/. It has: / /tunnel/' },
    ]);
  });

  test('A step that no widget has is error L5.', () => {
    expect(unseenSteps([2, 99], new Set([1, 2])).map(({ code }) => code)).toEqual(['L5']);
  });
});
