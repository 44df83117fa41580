import { z } from 'zod';
import { shapeProblem } from '#words/problem-shape.ts';
import { problem, type Problem } from '../problem.ts';
import { excerpt } from '../visible.ts';
import { scenarioSchema, type FlowSpec, type PartySpec, type QubeSpec, type Scenario } from '../scenario.ts';
import type { Draft, Entry, Outline } from './draft.ts';
import { isKnownValue } from './known-value.ts';
import { pathText, type Path } from './path.ts';

type Issue = z.core.$ZodIssue;

/** What the validator made of the data: the scenario if all is well-formed, and the sound parts if not. */
export interface Shape {
  readonly scenario: Scenario | undefined;
  readonly outline: Outline;
  readonly problems: readonly Problem[];
}

const { found, give } = shapeProblem;

/** What to write where a value has the wrong type, by the type that the validator expected. */
const TYPES: Readonly<Record<string, string>> = {
  int: give.wholeNumber,
  number: give.wholeNumber,
  string: give.text,
  boolean: give.boolean,
  object: give.object,
  array: give.list,
  tuple: give.twoPorts,
};

function isForm(rule: string): rule is keyof typeof shapeProblem.form {
  return Object.hasOwn(shapeProblem.form, rule);
}

function describe(value: unknown): string {
  if (typeof value === 'string') return found.text(excerpt(value));
  if (Array.isArray(value)) return found.list;
  if (typeof value === 'object' && value !== null) return found.object;
  return found.value(String(value));
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    data,
  );
}

function sizeProblem(issue: Issue & { code: 'too_small' | 'too_big' }, at: string, value: unknown): Problem {
  const small = issue.code === 'too_small';
  const limit = Number(small ? issue.minimum : issue.maximum);
  if (issue.origin === 'string') {
    const { length } = String(value);
    return problem('S011', at, found.length(length), small ? give.shortest(limit) : give.longest(limit));
  }
  if (issue.origin === 'array') {
    const { length } = value as unknown[];
    return problem('S012', at, found.entries(length), small ? give.fewest(limit) : give.most(limit));
  }
  return problem('S009', at, describe(value), small ? give.lowest(limit) : give.highest(limit));
}

function formatProblem(
  issue: Issue & { code: 'invalid_format' },
  at: string,
  value: unknown,
  isKnown: boolean,
): Problem {
  const isAddress = issue.format === 'ipv4' || issue.format === 'cidrv4';
  const todo = isForm(issue.message) ? shapeProblem.form[issue.message] : undefined;
  return problem(isAddress ? 'S008' : isKnown ? 'S096' : 'S007', at, describe(value), todo);
}

/** A value that is none of those that the format takes. Some exist all the same, and are not modelled. */
function choiceProblem(choices: readonly unknown[], at: string, value: unknown, isKnown: boolean): Problem {
  return problem(isKnown ? 'S096' : 'S010', at, describe(value), give.oneOf(choices.map(String)));
}

/** What one issue of the validator says to an author; several for several unknown fields. */
function worded(issue: Issue, path: Path, value: unknown, suffix: string): Problem[] {
  const at = `${pathText(path)}${suffix}`;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => problem('S006', `${pathText([...path, key])}${suffix}`, found.noField));
  }
  if (value === undefined && path.length > 0) return [problem('S004', at, found.missing)];
  const isKnown = isKnownValue(path, value);
  switch (issue.code) {
    case 'invalid_type':
      if (issue.expected === 'int' && typeof value === 'number')
        return [problem('S009', at, describe(value), give.wholeNumber)];
      return [problem('S005', at, describe(value), TYPES[issue.expected])];
    case 'invalid_value':
      return [choiceProblem(issue.values, at, value, isKnown)];
    case 'too_small':
    case 'too_big':
      return [sizeProblem(issue, at, value)];
    case 'invalid_format':
      return [formatProblem(issue, at, value, isKnown)];
    case 'invalid_union':
      if ('options' in issue) return [choiceProblem(issue.options, at, value, isKnown)];
      return [problem('S008', at, describe(value))];
    default:
      return [problem('S005', at, describe(value))];
  }
}

/** Takes what an issue is about out of the data, so that what stays is sound. */
function prune(data: unknown, { code, path }: Issue): void {
  if (code === 'unrecognized_keys') return;
  const parent = valueAt(data, path.slice(0, -1));
  const key = path.at(-1);
  if (key === undefined || typeof parent !== 'object' || parent === null) return;
  if (Array.isArray(parent)) parent[Number(key)] = undefined;
  else Reflect.deleteProperty(parent, key);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What of a scenario is no list of entries, as far as the validator found no fault in it. */
function frameParts(
  data: unknown,
  faulted: ReadonlySet<unknown>,
): Pick<Scenario, 'default_dispvm' | 'policy'> {
  const sound = (field: 'default_dispvm' | 'policy'): unknown =>
    faulted.has(field) ? undefined : valueAt(data, [field]);
  return {
    default_dispvm: sound('default_dispvm') as Scenario['default_dispvm'],
    policy: sound('policy') as Scenario['policy'],
  };
}

/** What the validator says of a part, in our words, but for what is a problem already. */
function problemsOf(
  issues: readonly Issue[],
  whole: unknown,
  at: { readonly base: Path; readonly suffix: string },
  unread: ReadonlySet<string>,
): Problem[] {
  return issues.flatMap((issue) => {
    const path = [...at.base, ...issue.path];
    if (unread.has(pathText(path))) return [];
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
    const left = keys.filter((key) => !unread.has(pathText([...path, key])));
    const said = issue.code === 'unrecognized_keys' ? { ...issue, keys: left } : issue;
    return worded(said, path, valueAt(whole, issue.path), at.suffix);
  });
}

const { shape } = scenarioSchema;
/** The same list with the same limits, whatever its entries are. */
function sized(list: { clone: (def: never) => unknown; def: object }): z.ZodType<unknown[]> {
  return list.clone({ ...list.def, element: z.unknown() } as never) as z.ZodType<unknown[]>;
}
const frameSchema = scenarioSchema.extend({
  qubes: sized(shape.qubes),
  parties: sized(shape.parties),
  flows: sized(shape.flows),
});

/**
 * Holds data against the validator. One entry at a time: the validator looks at no entry of a list
 * that is too long, and hands its issues on as call arguments, of which there can be too many.
 * In: inert data from `plain`, changed here. `unread`: paths that already have a problem.
 */
export function readShape(data: unknown, unread: ReadonlySet<string>): Shape {
  const problems: Problem[] = [];

  function report(issues: readonly Issue[], whole: unknown, base: Path, suffix: string): void {
    problems.push(...problemsOf(issues, whole, { base, suffix }, unread));
  }

  function readList<T>(
    list: 'qubes' | 'parties' | 'flows',
    schema: z.ZodType<T>,
  ): { sound: T[]; entries: Entry<T>[] } {
    const items = valueAt(data, [list]);
    const sound: T[] = [];
    const entries: Entry<T>[] = [];
    for (const [i, item] of (Array.isArray(items) ? (items as unknown[]) : []).entries()) {
      const result = schema.safeParse(item);
      if (result.success) sound.push(result.data);
      else {
        const nameFault = result.error.issues.some(({ path }) => path[0] === 'name');
        const name = nameFault ? undefined : valueAt(item, ['name']);
        report(result.error.issues, item, [list, i], typeof name === 'string' ? ` “${name}”` : '');
        for (const issue of result.error.issues) prune(item, issue);
      }
      // What the validator faulted is gone, so what is left has the types that it vouches for.
      if (isObject(item)) entries.push({ at: `${list}[${i}]`, spec: item as Draft<T> });
    }
    return { sound, entries };
  }

  const frame = frameSchema.safeParse(data);
  if (!frame.success) {
    report(frame.error.issues, data, [], '');
    for (const issue of frame.error.issues) if (issue.path[0] === 'home') prune(data, issue);
  }
  const qubes = readList<QubeSpec>('qubes', shape.qubes.element);
  const parties = readList<PartySpec>('parties', shape.parties.element);
  const flows = readList<FlowSpec>('flows', shape.flows.element);
  const home = valueAt(data, ['home']);
  const faulted = new Set(frame.success ? [] : frame.error.issues.map(({ path }) => path[0]));
  const { default_dispvm, policy } = frameParts(data, faulted);
  return {
    scenario:
      frame.success && problems.length === 0
        ? { ...frame.data, qubes: qubes.sound, parties: parties.sound, flows: flows.sound }
        : undefined,
    outline: {
      home: isObject(home) ? home : {},
      ...(default_dispvm === undefined ? {} : { default_dispvm }),
      policy: policy ?? [],
      qubes: qubes.entries,
      parties: parties.entries,
      flows: flows.entries,
    },
    problems,
  };
}
