import { gcm } from '@noble/ciphers/aes.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { describe, expect, test } from 'vitest';
import { protect, unprotect } from './tls.ts';

// RFC 8448 §3: the first record of application data from the client, and the second record from the server.
describe('a TLS 1.3 record', () => {
  const header = hexToBytes('1703030043');
  const plain = Uint8Array.from({ length: 50 }, (_, i) => i);
  const client = {
    key: hexToBytes('17422dda596ed5d9acd890e3c63f5051'),
    iv: hexToBytes('5b78923dee08579033e523d9'),
  };
  const server = {
    key: hexToBytes('9f02283b6c9c07efc26bb9f2ac92e356'),
    iv: hexToBytes('cf782b88dd83549aadf1e984'),
  };

  test('is protected as in the published trace, from the client', () => {
    expect(bytesToHex(protect(client, 0, header, plain))).toBe(
      'a23f7054b62c94d0affafe8228ba55cbefacea42f914aa66bcab3f2b9819a8a5b46b395bd54a9a20441e2b62974e1f5a' +
        '6292a2977014bd1e3deae63aeebb21694915e4',
    );
  });

  test('is protected as in the published trace, from the server, where one record went before', () => {
    expect(bytesToHex(protect(server, 1, header, plain))).toBe(
      '2e937e11ef4ac740e538ad36005fc4a46932fc3225d05f82aa1b36e30efaf97d90e6dffc602dcb501a59a8fcc49c4bf2' +
        'e5f0a21c0047c2abf332540dd032e167c2955d',
    );
  });

  test('is unprotected with its type and the padding that RFC 8446 §5.4 allows', () => {
    const inner = Uint8Array.of(1, 2, 0, 23, 0, 0, 0);
    const sealed = gcm(client.key, client.iv, header).encrypt(inner);
    expect(unprotect(client, 0, header, sealed)).toEqual({ plain: inner });
  });

  test('that is too short for a tag is refused by number', () => {
    expect(unprotect(client, 0, header, new Uint8Array(15))).toMatchObject({ problem: { code: 404 } });
  });
});
