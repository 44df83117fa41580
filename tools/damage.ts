/** Damage to bytes and to text, for tests: the same every time. */

/** Draws a number from 0 up to `below`. */
export type Next = (below: number) => number;

/** Numbers from 0 up to `below`, the same every time: a linear congruential generator (Numerical Recipes). */
export function sequence(seed: number): Next {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Change = (bytes: Uint8Array, next: Next) => Uint8Array;

const flip: Change = (bytes, next) => {
  const at = next(bytes.length);
  if (bytes.length > 0) bytes[at] = (bytes[at] ?? 0) ^ (1 << next(8));
  return bytes;
};
const cut: Change = (bytes, next) => bytes.subarray(0, next(bytes.length + 1));
const insert: Change = (bytes, next) => {
  const at = next(bytes.length + 1);
  const count = 1 + next(8);
  const longer = new Uint8Array(bytes.length + count);
  longer.set(bytes.subarray(0, at));
  for (let n = 0; n < count; n++) longer[at + n] = next(256);
  longer.set(bytes.subarray(at), at + count);
  return longer;
};
/** Two bytes next to each other become a length that can hardly be right: 0, 1, the greatest, or a bit off. */
const lie: Change = (bytes, next) => {
  const at = next(Math.max(1, bytes.length - 1));
  const was = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
  const value = [0, 1, 0xffff, was + 1, was - 1, was + 256][next(6)] ?? 0;
  if (at < bytes.length) bytes[at] = value >> 8;
  if (at + 1 < bytes.length) bytes[at + 1] = value;
  return bytes;
};
const CHANGES = [flip, flip, flip, cut, insert, lie, lie];

/** A damaged copy: one to four changes, each a flipped bit, a cut, bytes put in, or a length that lies. */
export function damaged(seed: Uint8Array, next: Next): Uint8Array {
  let bytes: Uint8Array = seed.slice();
  for (let changes = 1 + next(4); changes > 0; changes--)
    bytes = (CHANGES[next(CHANGES.length)] ?? flip)(bytes, next);
  return bytes;
}

/** Damaged text: its bytes are damaged, and what is no UTF-8 any more becomes U+FFFD. */
export function damagedText(seed: string, next: Next): string {
  return new TextDecoder().decode(damaged(new TextEncoder().encode(seed), next));
}
