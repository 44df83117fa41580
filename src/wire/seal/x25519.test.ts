import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { describe, expect, test } from 'vitest';
import { publicKey, sharedSecret } from './x25519.ts';

function shared(scalar: string, u: string): string | undefined {
  const secret = sharedSecret(hexToBytes(scalar), hexToBytes(u));
  return secret && bytesToHex(secret);
}

describe('X25519', () => {
  test('gives both results of RFC 7748 §5.2', () => {
    expect(
      shared(
        'a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4',
        'e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c',
      ),
    ).toBe('c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552');
    expect(
      shared(
        '4b66e9d4d1b4673c5ad22691957d6af5c11b6421e0ea01d42ca4169e7918ba0d',
        'e5210f12786811d3f4b7959d0538ae2c31dbe7106fc03c3efc4cd549c715a493',
      ),
    ).toBe('95cbde9476e8907d7aade45cb4b873f88b595a68799fa152e6f8f7647aac7957');
  });

  test('gives what RFC 7748 §5.2 has after one and after a thousand rounds', () => {
    let k = new Uint8Array(32);
    k[0] = 9;
    let u: Uint8Array = k;
    const after: string[] = [];
    for (let round = 1; round <= 1000; round += 1) {
      const next = sharedSecret(k, u);
      u = k;
      k = Uint8Array.from(next ?? []);
      after.push(bytesToHex(k));
    }
    expect(after[0]).toBe('422c8e7a6227d7bca1350b3e2bb7279f7897b87bb6854b783c60e80311ae3079');
    expect(after[999]).toBe('684cf59ba83309552800ef566f2f4d3c1c3887c49360e3875f2eb94d99532c51');
  });

  test('gives Alice and Bob of RFC 7748 §6.1 their public keys and one shared secret', () => {
    const alice = '77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a';
    const bob = '5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb';
    const alicePublic = bytesToHex(publicKey(hexToBytes(alice)));
    const bobPublic = bytesToHex(publicKey(hexToBytes(bob)));
    expect(alicePublic).toBe('8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a');
    expect(bobPublic).toBe('de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f');
    const both = '4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742';
    expect([shared(alice, bobPublic), shared(bob, alicePublic)]).toEqual([both, both]);
  });

  test('has no secret to share with a point of low order', () => {
    expect(shared('01'.repeat(32), '00'.repeat(32))).toBeUndefined();
    expect(shared('01'.repeat(32), `01${'00'.repeat(31)}`)).toBeUndefined();
  });
});
