import { describe, expect, test } from 'vitest';
import { REPAIRS } from '../../../tests/samples/repairs.ts';
import { check } from '../check.ts';
import { PROBLEMS, type ProblemCode } from '../problem.ts';
import { altered } from './sample.ts';

/** What an author is told to do about the problems of one number. */
function todosOf(input: unknown, code: ProblemCode): readonly string[] {
  const verdict = check(input);
  return 'problems' in verdict
    ? verdict.problems.filter((each) => each.code === code).map(({ todo }) => todo)
    : [];
}

describe('who does what a problem says is rid of it', () => {
  test.each(REPAIRS)('$code: $todo', ({ code, todo, fault, done }) => {
    expect(new Set(todosOf(altered(...fault), code))).toEqual(new Set([todo]));
    for (const changes of done) expect(check(altered(...fault, ...changes))).toHaveProperty('scenario');
  });

  test('and there is no number whose instruction is not carried out here', () => {
    expect(Object.keys(PROBLEMS).filter((code) => !REPAIRS.some((each) => each.code === code))).toEqual([]);
  });
});
