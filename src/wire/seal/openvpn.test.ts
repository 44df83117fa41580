import { createCipheriv } from 'node:crypto';
import { bytesToHex, concatBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openData, packetId, sealData } from './openvpn.ts';

const bytes = (length: number): fc.Arbitrary<Uint8Array> =>
  fc.uint8Array({ minLength: length, maxLength: length });

describe('an OpenVPN data packet', () => {
  test('is what OpenSSL makes of AES-256-GCM, with packet id and implicit IV, the tag first', () => {
    fc.assert(
      fc.property(
        bytes(32),
        bytes(8),
        fc.nat(0xfffffffe),
        bytes(8),
        fc.uint8Array(),
        (key, implicitIv, counter, header, plain) => {
          const id = Buffer.alloc(4);
          id.writeUInt32BE(packetId(counter));
          const openssl = createCipheriv('aes-256-gcm', key, concatBytes(id, implicitIv));
          openssl.setAAD(header);
          const ciphertext = concatBytes(openssl.update(plain), openssl.final());
          expect(bytesToHex(sealData({ key, implicitIv }, counter, header, plain))).toBe(
            bytesToHex(concatBytes(openssl.getAuthTag(), ciphertext)),
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('begins to count at 1 and is refused by number when it is too short for a tag', () => {
    expect(packetId(0)).toBe(1);
    const key = { key: new Uint8Array(32), implicitIv: new Uint8Array(8) };
    expect(openData(key, 0, new Uint8Array(8), new Uint8Array(15))).toMatchObject({ problem: { code: 404 } });
  });
});
