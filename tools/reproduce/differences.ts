/** Two sites compared, bit for bit. */

import type { Site } from '../bundle/portable.ts';

function firstDifference(one: Uint8Array, other: Uint8Array): number {
  const length = Math.min(one.length, other.length);
  for (let at = 0; at < length; at += 1) if (one[at] !== other[at]) return at;
  return length;
}

const around = (bytes: Uint8Array, at: number): string =>
  JSON.stringify(new TextDecoder().decode(bytes.subarray(Math.max(0, at - 40), at + 40)));

/** What differs between two sites. Out: a line for each file, worded, in the order of their paths; none if nothing does. */
export function differences(one: Site, other: Site): readonly string[] {
  const paths = [...new Set([...one.keys(), ...other.keys()])].sort();
  return paths.flatMap((path) => {
    const [here, there] = [one.get(path), other.get(path)];
    if (!here) return [`${path}: only in the second`];
    if (!there) return [`${path}: only in the first`];
    const at = firstDifference(here, there);
    if (at === here.length && at === there.length) return [];
    return [`${path}: differs from byte ${String(at)} on: ${around(here, at)} and ${around(there, at)}`];
  });
}
