/** Numbers of one to four bytes, most significant first, one after the other. In: pairs of length and value. */
export function numbers(...parts: readonly (readonly [length: number, value: number])[]): Uint8Array {
  return join(parts.map(([length, value]) => number(length, value)));
}

function number(length: number, value: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => Math.floor(value / 2 ** (8 * (length - 1 - i))) % 256);
}

export function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const encoder = new TextEncoder();

export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Bytes with their number before them, in `size` bytes. */
export function counted(size: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const whole = join(parts);
  return join([number(size, whole.length), whole]);
}

/** The four bytes of a dotted address. */
export function address(dotted: string): Uint8Array {
  return Uint8Array.from(dotted.split('.'), Number);
}

/**
 * Bytes that look random and are the same every time: where a protocol wants random ones and nothing is kept secret
 * by them. In: a number for what they are for. Marsaglia, Xorshift RNGs (2003).
 */
export function pattern(length: number, seed: number): Uint8Array {
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  return Uint8Array.from({ length }, () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state & 255;
  });
}

/** A number of 32 bits for a name, spread over all there are: FNV-1a. */
export function spread(name: string): number {
  let hash = 0x811c9dc5;
  for (const char of name) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
