import type { SealContext, Sealer } from './sealer.ts';

/** How many bytes each kind of seal adds: RFC 8446 §5.2 (with the content type), WireGuard, OpenVPN, Tor. */
const ADDS = { tls: 17, wireguard: 16, openvpn: 16, onion: 0 } as const;
const APPLICATION_DATA = 23;
const TAG = 16;

/** A stream of bytes that depends on key, direction and counter. It keeps nothing secret: for tests alone. */
function stream(length: number, { key, direction, counter }: SealContext): Uint8Array {
  let state = 7;
  for (const char of `${key} ${direction} ${counter}`)
    state = (Math.imul(state, 31) + (char.codePointAt(0) ?? 0)) >>> 0;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state >>> 24;
  });
}

function mixed(bytes: Uint8Array, context: SealContext): Uint8Array {
  const other = stream(bytes.length, context);
  return bytes.map((byte, i) => byte ^ (other[i] ?? 0));
}

/** Seals as a real sealer does as to sizes and places: a tag of zeros, first for OpenVPN, else last. */
export const standIn: Sealer = (plain, context) => {
  const content = context.kind === 'tls' ? Uint8Array.of(...plain, APPLICATION_DATA) : plain;
  const sealed = new Uint8Array(plain.length + ADDS[context.kind]);
  sealed.set(mixed(content, context), context.kind === 'openvpn' ? TAG : 0);
  return sealed;
};

/** What `standIn` sealed, without its tag. */
export function standInOpened(sealed: Uint8Array, context: SealContext): Uint8Array {
  const tag = context.kind === 'onion' ? 0 : TAG;
  const from = context.kind === 'openvpn' ? tag : 0;
  return mixed(sealed.subarray(from, from + sealed.length - tag), context);
}
