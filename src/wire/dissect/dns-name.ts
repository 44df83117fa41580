import type { WireProblemCode } from '../wire-problem.ts';

/** A name as it was read, and how many bytes it takes where it stands; or what is wrong with it. */
export type DnsName =
  { readonly name: string; readonly length: number } | { readonly wrong: WireProblemCode };

const LONGEST = 255;

/** A label’s bytes as text; what is no plain character as a backslash and three digits: RFC 1035 §5.1. */
function label(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => {
    const char = String.fromCharCode(byte);
    if (char === '.' || char === '\\') return `\\${char}`;
    return byte > 32 && byte < 127 ? char : `\\${String(byte).padStart(3, '0')}`;
  }).join('');
}

/**
 * Reads a name with its pointers. In: the bytes, where the message and the name begin, where the message ends. A
 * pointer must point at something earlier than what it is part of, so reading always ends. Source: RFC 1035 §4.1.4.
 */
export function readName(bytes: Uint8Array, message: number, start: number, end: number): DnsName {
  const labels: string[] = [];
  let [at, size, from] = [start, 0, start];
  let length: number | undefined;
  for (;;) {
    const first = bytes[at];
    if (first === undefined || at >= end) return { wrong: 208 };
    const kind = first >> 6;
    if (kind === 3) {
      if (at + 1 >= end) return { wrong: 208 };
      const target = message + (((first & 63) << 8) | (bytes[at + 1] ?? 0));
      if (target >= from) return { wrong: 206 };
      length ??= at + 2 - start;
      at = from = target;
    } else if (kind !== 0) {
      return { wrong: 204 };
    } else if (first === 0) {
      return { name: labels.join('.') || '.', length: length ?? at + 1 - start };
    } else {
      size += first + 1;
      if (size >= LONGEST) return { wrong: 207 };
      if (at + 1 + first > end) return { wrong: 208 };
      labels.push(label(bytes.subarray(at + 1, at + 1 + first)));
      at += 1 + first;
    }
  }
}
