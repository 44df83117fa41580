import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { describe, expect, test } from 'vitest';
import { kdf, readFirst, readSecond, split, start, writeFirst, writeSecond } from './noise.ts';
import { IDENTIFIER } from './wireguard.ts';
import { publicKey, sharedSecret } from './x25519.ts';

const key = (hex: string): Uint8Array => hexToBytes(hex);

function dh(privateKey: Uint8Array, otherPublic: Uint8Array): Uint8Array {
  return sharedSecret(privateKey, otherPublic) ?? new Uint8Array(0);
}

describe('key derivation', () => {
  // device/kdf_test.go of golang.zx2c4.com/wireguard.
  test.each([
    [
      'test-key',
      'test-input',
      '6f0e5ad38daba1bea8a0d213688736f19763239305e0f58aba697f9ffc41c633',
      'df1194df20802a4fe594cde27e92991c8cae66c366e8106aaa937a55fa371e8a',
      'fac6e2745a325f5dc5d11a5b165aad08b0ada28e7b4e666b7c077934a4d76c24',
    ],
    [
      'wireguard',
      'wireguard',
      '491d43bbfdaa8750aaf535e334ecbfe5129967cd64635101c566d4caefda96e8',
      '1e71a379baefd8a79aa4662212fcafe19a23e2b609a3db7d6bcba8f560e3d25f',
      '31e1ae48bddfbe5de38f295e5452b1909a1b4e38e183926af3780b0c1e1f0160',
    ],
    [
      '',
      '',
      '8387b46bf43eccfcf349552a095d8315c4055beb90208fb1be23b894bc2ed5d0',
      '58a0e5f6faefccf4807bff1f05fa8a9217945762040bcec2f4b4a62bdfe0e86e',
      '0ce6ea98ec548f8e281e93e32db65621c45eb18dc6f0a7ad94178610a2f7338e',
    ],
  ])('gives WireGuard’s keys for “%s” and “%s”', (chain, input, ...keys) => {
    for (const count of [1, 2, 3]) {
      const derived = kdf(utf8ToBytes(chain), utf8ToBytes(input), count);
      expect(derived.map(bytesToHex)).toEqual(keys.slice(0, count));
    }
  });
});

describe('the state before the first message', () => {
  test('has the two constants that every WireGuard begins with', () => {
    // InitialChainKey and InitialHash of golang.zx2c4.com/wireguard, as published by several implementations.
    const { chain, hash } = start(IDENTIFIER);
    expect(bytesToHex(chain)).toBe('60e26daef327efc02ec335e2a025d2d016eb4206f87277f52d38d1988b78cd36');
    expect(bytesToHex(hash)).toBe('2211b361081ac566691243db458ad5322d9c6c662293e8b70ee19c65ba079ef3');
  });
});

// vectors/cacophony.txt of the cacophony project, Noise_IKpsk2_25519_ChaChaPoly_BLAKE2s.
describe('the published handshake Noise_IKpsk2_25519_ChaChaPoly_BLAKE2s', () => {
  const prologue = key('4a6f686e2047616c74');
  const psk = key('54686973206973206d7920417573747269616e20706572737065637469766521');
  const initiator = {
    static: key('e61ef9919cde45dd5f82166404bd08e38bceb5dfdfded0a34c8df7ed542214d1'),
    ephemeral: key('893e28b9dc6ca8d611ab664754b8ceb7bac5117349a4439a6b0569da977c464a'),
  };
  const responder = {
    static: key('4a3acbfdb163dec651dfa3194dece676d437029c62a408b4c5ea9114246e4893'),
    ephemeral: key('bbdb4cdbd309f1a1f2e1456967fe288cadd6f712d65dc7b7793d5e63da6b375b'),
  };
  const responderStatic = key('31e0303fd6418d2f8c0e78b91f22e8caed0fbe48656dcf4767e4834f701b8f62');
  const payloads = ['4c756477696720766f6e204d69736573', '4d757272617920526f746862617264'].map(key);
  const [hello = prologue, answer = prologue] = payloads;
  const first =
    'ca35def5ae56cec33dc2036731ab14896bc4c75dbb07a61f879f8e3afa4c7944001e21de9f98ddd8e2ad57527207feb5' +
    '6253c9c94a9e496782ecfcb2a75fbcaf1b52948cc48daefe660c62119ab5000980c84831215f2441eba616548e832985' +
    '464cf17e51ee93109008399a21f7e13f';
  const second =
    '95ebc60d2b1fa672c1f46a8aa265ef51bfe38e7ccb39ec5be34069f144808843cb765f2caef0751b8f007572dab03222' +
    '17755c0632f365717edbf34d33e87a';

  const writtenFirst = writeFirst(
    prologue,
    {
      ephemeral: publicKey(initiator.ephemeral),
      initiatorStatic: publicKey(initiator.static),
      responderStatic,
    },
    { es: dh(initiator.ephemeral, responderStatic), ss: dh(initiator.static, responderStatic) },
    hello,
  );
  const writtenSecond = writeSecond(
    writtenFirst.noise,
    publicKey(responder.ephemeral),
    {
      ee: dh(responder.ephemeral, publicKey(initiator.ephemeral)),
      se: dh(responder.ephemeral, publicKey(initiator.static)),
      psk,
    },
    answer,
  );

  test('is written to the byte, both messages', () => {
    expect(bytesToHex(writtenFirst.message)).toBe(first);
    expect(bytesToHex(writtenSecond.message)).toBe(second);
  });

  test('leaves the keys with which the published transport messages are sealed', () => {
    const [forward, backward] = split(writtenSecond.noise);
    const sealed = (from: Uint8Array, counter: number, payload: string): string => {
      const nonce = new Uint8Array(12);
      nonce[4] = counter;
      return bytesToHex(chacha20poly1305(from, nonce).encrypt(key(payload)));
    };
    expect(sealed(forward, 0, '462e20412e20486179656b')).toBe(
      '8153ca9833bc3c1b91a7e66e5f4d4f5b59bf9e64c2f20d15f0bba7',
    );
    expect(sealed(backward, 0, '4361726c204d656e676572')).toBe(
      '07af0c9c86e1b4e80f36b04ff7688d51141af3debd0332f0a705ef',
    );
    expect(sealed(forward, 1, '4a65616e2d426170746973746520536179')).toBe(
      '6ab1467c0448cc78394494abaaf23afce0e234315d6e2624dcbfa8a21c1c4d073d',
    );
    expect(sealed(backward, 1, '457567656e2042f6686d20766f6e2042617765726b')).toBe(
      'dfc346c0d2296ae6cf1acf6f12b8456a1dba228cf8d8b774aacf1c47fc53aa80ebc7a4c292',
    );
  });

  test('is read by each side with its own keys', () => {
    const atResponder = readFirst(
      prologue,
      responderStatic,
      key(first),
      dh(responder.static, key(first).subarray(0, 32)),
      (sender) => dh(responder.static, sender),
    );
    expect(atResponder?.payload).toEqual(hello);
    expect(atResponder?.initiatorStatic).toEqual(publicKey(initiator.static));
    const atInitiator = readSecond(writtenFirst.noise, key(second), {
      ee: dh(initiator.ephemeral, key(second).subarray(0, 32)),
      se: dh(initiator.static, key(second).subarray(0, 32)),
      psk,
    });
    expect(atInitiator?.payload).toEqual(answer);
  });

  test('is not read with another preshared key', () => {
    const secrets = {
      ee: dh(initiator.ephemeral, key(second).subarray(0, 32)),
      se: dh(initiator.static, key(second).subarray(0, 32)),
      psk: new Uint8Array(32),
    };
    expect(readSecond(writtenFirst.noise, key(second), secrets)).toBeUndefined();
  });
});
