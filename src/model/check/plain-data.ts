import { shapeProblem } from '#words/problem-shape.ts';
import { problem, type Problem } from '../problem.ts';
import { pathText, type Path } from './path.ts';

const { found } = shapeProblem;

/** No field of a scenario lies deeper than 6; what lies below 8 is at fault for its parent already. */
const DEEPEST = 8;
const MOST_VALUES = 200_000;

export interface Plain {
  readonly data: unknown;
  readonly problems: readonly Problem[];
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

type Refuse = (code: 'S001' | 'S002' | 'S006', path: Path, what: string) => unknown;

/** A value without parts, as it is, if JSON has its like. */
function simple(value: unknown, path: Path, refuse: Refuse): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'undefined':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : refuse('S001', path, found.notFinite(value));
    case 'bigint':
      return refuse('S001', path, found.notJson('bigint'));
    case 'symbol':
      return refuse('S001', path, found.notJson('symbol'));
    default:
      return refuse('S001', path, found.notJson('function'));
  }
}

/**
 * An inert copy of whatever came in. Each part is read once, with every surprise (a getter that
 * throws, a proxy, a loop, a list without end) turned into a problem, so that nothing after this
 * can throw or see a value change. In: anything. Out: JSON-able data.
 */
export function plain(input: unknown): Plain {
  const problems: Problem[] = [];
  let left = MOST_VALUES;

  const refuse: Refuse = (code, path, what) => {
    problems.push(problem(code, pathText(path), what));
    return undefined;
  };

  function copyList(list: readonly unknown[], path: Path, above: readonly object[]): unknown {
    const { length } = list;
    const copied: unknown[] = [];
    for (let i = 0; i < length && left >= 0; i++) copied.push(copy(list[i], [...path, i], above));
    return copied;
  }

  function copyObject(object: object, path: Path, above: readonly object[]): unknown {
    if (!isPlainObject(object)) return refuse('S001', path, found.ofClass);
    const copied = Object.create(null) as Record<string, unknown>;
    for (const key of Object.keys(object)) {
      if (left < 0) break;
      // The validator takes whatever has a length for a text or a list, and compares that length with its limits.
      if (key === 'length') {
        refuse('S006', [...path, key], found.noField);
        continue;
      }
      const value = copy(Reflect.get(object, key), [...path, key], above);
      if (value !== undefined) copied[key] = value;
    }
    return copied;
  }

  function copyParts(value: object, path: Path, above: readonly object[]): unknown {
    if (above.includes(value)) return refuse('S002', path, found.containsItself);
    if (above.length >= DEEPEST) return null;
    try {
      const inside = [...above, value];
      return Array.isArray(value) ? copyList(value, path, inside) : copyObject(value, path, inside);
    } catch {
      return refuse('S001', path, found.unreadable);
    }
  }

  function copy(value: unknown, path: Path, above: readonly object[]): unknown {
    left -= 1;
    if (value === null) return null;
    return typeof value === 'object' ? copyParts(value, path, above) : simple(value, path, refuse);
  }

  const data = copy(input, [], []);
  if (left < 0) problems.push(problem('S003', 'scenario', found.tooMany(MOST_VALUES.toLocaleString('en'))));
  return { data: left < 0 ? undefined : data, problems };
}
