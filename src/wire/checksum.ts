/**
 * The sum of a stretch of bytes as 16-bit words, each carry added back; an odd last byte is the high half of a
 * word. In: bytes, a stretch of them, and the sum so far. Out: a number from 0 to 0xffff. Source: RFC 1071 §1.
 */
export function onesSum(bytes: Uint8Array, start: number, end: number, before = 0): number {
  let sum = before;
  for (let at = start; at < end; at += 2)
    sum += ((bytes[at] ?? 0) << 8) | (at + 1 < end ? (bytes[at + 1] ?? 0) : 0);
  return carried(sum);
}

/** A sum with its carries added back, until it fits in 16 bits. */
export function carried(sum: number): number {
  let folded = sum;
  while (folded > 0xffff) folded = (folded % 0x10000) + Math.floor(folded / 0x10000);
  return folded;
}

/** The checksum of what adds up to `sum`: RFC 1071 §1. */
export function complement(sum: number): number {
  return ~sum & 0xffff;
}
