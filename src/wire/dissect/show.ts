import { cursorWords } from '#words/field-cursor.ts';
import { visible } from '#model/visible.ts';

/** Field values as a reader writes them. */

export function hexadecimal(value: number, bytes: number): string {
  return `0x${value.toString(16).padStart(bytes * 2, '0')}`;
}

const SHOWN_BYTES = 16;

/** Bytes as pairs of hexadecimal digits, the first sixteen; then how many there are in all. */
export function octets(bytes: Uint8Array): string {
  const pairs = Array.from(bytes.subarray(0, SHOWN_BYTES), (byte) => byte.toString(16).padStart(2, '0'));
  return bytes.length > SHOWN_BYTES ? cursorWords.cut(pairs.join(' '), bytes.length) : pairs.join(' ');
}

/** RFC 7042 §1.1: six pairs, joined by colons here. */
export function hardwareAddress(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join(':');
}

export function dotted(bytes: Uint8Array): string {
  return bytes.join('.');
}

/** An IPv6 address, the longest run of zeros as two colons: RFC 5952 §4. */
export function colons(bytes: Uint8Array): string {
  const words = Array.from({ length: 8 }, (_, i) => ((bytes[2 * i] ?? 0) << 8) | (bytes[2 * i + 1] ?? 0));
  const zeros = { at: 0, length: 1 };
  for (let at = 0; at < 8; at++) {
    let length = 0;
    while (at + length < 8 && words[at + length] === 0) length++;
    if (length > zeros.length) Object.assign(zeros, { at, length });
  }
  const write = (some: readonly number[]) => some.map((word) => word.toString(16)).join(':');
  if (zeros.length < 2) return write(words);
  return `${write(words.slice(0, zeros.at))}::${write(words.slice(zeros.at + zeros.length))}`;
}

/** A number with the name it has; the number alone if it has none here. */
export function named(names: Readonly<Record<number, string>>): (value: number) => string {
  return (value) => {
    const name = names[value];
    return name === undefined ? String(value) : `${name} (${value})`;
  };
}

const decoder = new TextDecoder();
const LONGEST_TEXT = 200;

/** Bytes as text that is safe to print, cut after 200 characters. */
export function text(bytes: Uint8Array): string {
  // A character has at most four bytes.
  const all = decoder.decode(bytes.subarray(0, LONGEST_TEXT * 4));
  const cut = all.length > LONGEST_TEXT || bytes.length > LONGEST_TEXT * 4;
  return visible(cut ? `${all.slice(0, LONGEST_TEXT - 1)}…` : all);
}
