import type { Field } from '#wire/envelope.ts';
import { peeler } from '#words/peeler.ts';

/** Where a field stands: `bytes 26–29`, counted from 0. */
export function stretchOf({ start, length, bits }: Field): string {
  const last = start + length - 1;
  return bits
    ? peeler.bits(start, last, bits.first, bits.first + bits.count - 1)
    : peeler.stretch(start, last);
}

/** The bits of a field within the bytes that it shares; nothing for one that has its bytes to itself. */
export function bitsOf(
  bytes: Uint8Array,
  { start, length, bits }: Field,
): { readonly before: string; readonly own: string; readonly after: string } | undefined {
  if (!bits) return undefined;
  const all = Array.from(bytes.subarray(start, start + length), (byte) =>
    byte.toString(2).padStart(8, '0'),
  ).join('');
  const end = bits.first + bits.count;
  return { before: all.slice(0, bits.first), own: all.slice(bits.first, end), after: all.slice(end) };
}
