import { montgomery } from '@noble/curves/abstract/montgomery.js';
import { pow } from '@noble/curves/abstract/modular.js';

const P = 2n ** 255n - 19n;

/** Fixes the five bits that every scalar has alike: RFC 7748 §5. */
function clamp(scalar: Uint8Array): Uint8Array {
  scalar[0] = (scalar[0] ?? 0) & 248;
  scalar[31] = ((scalar[31] ?? 0) & 127) | 64;
  return scalar;
}

// The ready-made x25519 of the same library brings Ed25519 with it, which is 7 kB that nobody here calls.
const curve = montgomery({
  P,
  type: 'x25519',
  adjustScalarBytes: clamp,
  powPminus2: (x) => pow(x, P - 2n, P),
});

/** The public key of a private one. In: 32 bytes, clamped or not. Out: 32 bytes. RFC 7748 §6.1. */
export function publicKey(privateKey: Uint8Array): Uint8Array {
  return curve.getPublicKey(privateKey);
}

/**
 * What two key pairs have in common. In: 32 bytes of one's private and of the other's public key. Out: 32 bytes;
 * nothing for one of the few points of low order, which would give zero for every private key. RFC 7748 §6.1.
 */
export function sharedSecret(privateKey: Uint8Array, otherPublic: Uint8Array): Uint8Array | undefined {
  try {
    return curve.getSharedSecret(privateKey, otherPublic);
  } catch {
    return undefined;
  }
}
