import { ctr } from '@noble/ciphers/aes.js';
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { blake2s } from '@noble/hashes/blake2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, test } from 'vitest';

describe('ChaCha20-Poly1305', () => {
  test('seals the sunscreen of RFC 8439 §2.8.2', () => {
    const key = hexToBytes('808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f');
    const aead = chacha20poly1305(
      key,
      hexToBytes('070000004041424344454647'),
      hexToBytes('50515253c0c1c2c3c4c5c6c7'),
    );
    const plain = utf8ToBytes(
      'Ladies and Gentlemen of the class of ’99: If I could offer you only one tip for the future, sunscreen would be it.'.replace(
        '’',
        "'",
      ),
    );
    expect(bytesToHex(aead.encrypt(plain))).toBe(
      'd31a8d34648e60db7b86afbc53ef7ec2a4aded51296e08fea9e2b5a736ee62d6' +
        '3dbea45e8ca9671282fafb69da92728b1a71de0a9e060b2905d6a5b67ecd3b36' +
        '92ddbd7f2d778b8c9803aee328091b58fab324e4fad675945585808b4831d7bc' +
        '3ff4def08e4b7a9de576d26586cec64b6116' +
        '1ae10b594f09e26a7e902ecbd0600691',
    );
  });

  test('opens the Internet-Draft of RFC 8439 A.5', () => {
    const aead = chacha20poly1305(
      hexToBytes('1c9240a5eb55d38af333888604f6b5f0473917c1402b80099dca5cbc207075c0'),
      hexToBytes('000000000102030405060708'),
      hexToBytes('f33388860000000000004e91'),
    );
    const plain = aead.decrypt(
      hexToBytes(
        '64a0861575861af460f062c79be643bd5e805cfd345cf389f108670ac76c8cb2' +
          '4c6cfc18755d43eea09ee94e382d26b0bdb7b73c321b0100d4f03b7f355894cf' +
          '332f830e710b97ce98c8a84abd0b948114ad176e008d33bd60f982b1ff37c855' +
          '9797a06ef4f0ef61c186324e2b3506383606907b6a7c02b0f9f6157b53c867e4' +
          'b9166c767b804d46a59b5216cde7a4e99040c5a40433225ee282a1b0a06c523e' +
          'af4534d7f83fa1155b0047718cbc546a0d072b04b3564eea1b422273f548271a' +
          '0bb2316053fa76991955ebd63159434ecebb4e466dae5a1073a6727627097a10' +
          '49e617d91d361094fa68f0ff77987130305beaba2eda04df997b714d6c6f2c29' +
          'a6ad5cb4022b02709beead9d67890cbb22392336fea1851f38',
      ),
    );
    expect(new TextDecoder().decode(plain)).toBe(
      'Internet-Drafts are draft documents valid for a maximum of six months and may be updated, replaced, or ' +
        'obsoleted by other documents at any time. It is inappropriate to use Internet-Drafts as reference ' +
        'material or to cite them other than as /“work in progress./”',
    );
  });
});

/** The bytes that the self-test of RFC 7693 Appendix E hashes. */
function selfTestSequence(length: number, seed: number): Uint8Array {
  let a = Math.imul(0xdead4bad, seed) >>> 0;
  let b = 1;
  return Uint8Array.from({ length }, () => {
    const sum = (a + b) >>> 0;
    [a, b] = [b, sum];
    return sum >>> 24;
  });
}

describe('BLAKE2s', () => {
  test('gives the digest of “abc” of RFC 7693 Appendix B', () => {
    expect(bytesToHex(blake2s(utf8ToBytes('abc')))).toBe(
      '508c5e8c327c14e2e1a72ba34eeb452f37458b209ed63a294d999b4c86675982',
    );
  });

  test('passes the self-test of RFC 7693 Appendix E, with and without a key', () => {
    const digests: Uint8Array[] = [];
    for (const dkLen of [16, 20, 28, 32]) {
      for (const length of [0, 3, 64, 65, 255, 1024]) {
        const input = selfTestSequence(length, length);
        digests.push(blake2s(input, { dkLen }));
        digests.push(blake2s(input, { dkLen, key: selfTestSequence(dkLen, dkLen) }));
      }
    }
    expect(bytesToHex(blake2s(concatBytes(...digests)))).toBe(
      '6a411f08ce25adcdfb02aba641451cec53c598b24f4fc787fbdc88797f4c1dfe',
    );
  });
});

describe('AES in counter mode', () => {
  const counter = hexToBytes('f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff');
  const plain = hexToBytes(
    '6bc1bee22e409f96e93d7e117393172aae2d8a571e03ac9c9eb76fac45af8e51' +
      '30c81c46a35ce411e5fbc1191a0a52eff69f2445df4f9b17ad2b417be66c3710',
  );

  test('gives CTR-AES128 of NIST SP 800-38A F.5.1', () => {
    const key = hexToBytes('2b7e151628aed2a6abf7158809cf4f3c');
    expect(bytesToHex(ctr(key, counter).encrypt(plain))).toBe(
      '874d6191b620e3261bef6864990db6ce9806f66b7970fdff8617187bb9fffdff' +
        '5ae4df3edbd5d35e5b4f09020db03eab1e031dda2fbe03d1792170a0f3009cee',
    );
  });

  test('gives CTR-AES256 of NIST SP 800-38A F.5.5', () => {
    const key = hexToBytes('603deb1015ca71be2b73aef0857d77811f352c073b6108d72d9810a30914dff4');
    expect(bytesToHex(ctr(key, counter).encrypt(plain))).toBe(
      '601ec313775789a5b7a7f504bbf3d228f443e3ca4d62b59aca84e990cacaf5c5' +
        '2b0930daa23de94ce87017ba2d84988ddfc9c58db67aada613c2dd08457941a6',
    );
  });
});
