import { visible } from '../visible.ts';

export type Path = readonly PropertyKey[];

const LONGEST_KEY = 40;

function segment(key: PropertyKey, first: boolean): string {
  if (typeof key === 'number') return `[${key}]`;
  const text = String(key);
  if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(text) && text.length <= LONGEST_KEY) return first ? text : `.${text}`;
  return `["${visible(text.slice(0, LONGEST_KEY))}"]`;
}

/** A path as an author would write it: `qubes[2].netvm`. The empty path is the scenario itself. */
export function pathText(path: Path): string {
  return path.map((key, i) => segment(key, i === 0)).join('') || 'scenario';
}
