import type { TlsHello } from '#model/layer.ts';
import { counted, join, numbers, pattern, utf8 } from './write.ts';

const HANDSHAKE_RECORD = 22;
const [CLIENT_HELLO, SERVER_HELLO] = [1, 2];
/** Numbers of extensions: RFC 8446 §4.2. */
const EXTENSION = {
  serverName: 0,
  groups: 10,
  signatures: 13,
  protocols: 16,
  versions: 43,
  exchangeModes: 45,
  keyShare: 51,
} as const;
const TLS_1_2 = numbers([2, 0x0303]);
const TLS_1_3 = numbers([2, 0x0304]);
/** RFC 8446 §B.4: AES-128-GCM, AES-256-GCM, ChaCha20-Poly1305. */
const SUITES = [0x1301, 0x1302, 0x1303] as const;
const [X25519, SECP256R1] = [0x001d, 0x0017];
/** RFC 8446 §4.2.3: ECDSA and RSA with SHA-2, as most clients offer them. */
const SIGNATURES = [0x0403, 0x0804, 0x0401, 0x0503, 0x0805, 0x0501, 0x0806, 0x0601] as const;

function words(...values: readonly number[]): Uint8Array {
  return numbers(...values.map((value) => [2, value] as const));
}

function extension(type: number, ...data: readonly Uint8Array[]): Uint8Array {
  return join([words(type), counted(2, ...data)]);
}

function keyShare(seed: number): Uint8Array {
  return join([words(X25519), counted(2, pattern(32, seed))]);
}

function message(type: number, recordVersion: number, ...body: readonly Uint8Array[]): Uint8Array {
  const handshake = join([Uint8Array.of(type), counted(3, ...body)]);
  return join([numbers([1, HANDSHAKE_RECORD], [2, recordVersion]), counted(2, handshake)]);
}

/** What both hellos have before the ciphers: version, random bytes, session id (the server repeats it). */
function opening(conversation: number, side: number): Uint8Array {
  return join([TLS_1_2, pattern(32, 4 * conversation + side), counted(1, pattern(32, 4 * conversation + 2))]);
}

function clientHello(name: string, conversation: number): Uint8Array {
  const extensions = [
    extension(EXTENSION.serverName, counted(2, Uint8Array.of(0), counted(2, utf8(name)))),
    extension(EXTENSION.groups, counted(2, words(X25519, SECP256R1))),
    extension(EXTENSION.signatures, counted(2, words(...SIGNATURES))),
    extension(EXTENSION.protocols, counted(2, counted(1, utf8('http/1.1')))),
    extension(EXTENSION.versions, counted(1, TLS_1_3)),
    extension(EXTENSION.exchangeModes, counted(1, Uint8Array.of(1))),
    extension(EXTENSION.keyShare, counted(2, keyShare(4 * conversation))),
  ];
  return message(
    CLIENT_HELLO,
    // The record of a first hello may say TLS 1.0: RFC 8446 §5.1.
    0x0301,
    opening(conversation, 0),
    counted(2, words(...SUITES)),
    counted(1, Uint8Array.of(0)),
    counted(2, ...extensions),
  );
}

function serverHello(conversation: number): Uint8Array {
  const extensions = [
    extension(EXTENSION.keyShare, keyShare(4 * conversation + 1)),
    extension(EXTENSION.versions, TLS_1_3),
  ];
  return message(
    SERVER_HELLO,
    0x0303,
    opening(conversation, 1),
    words(SUITES[0]),
    Uint8Array.of(0),
    counted(2, ...extensions),
  );
}

/**
 * A hello as one TLS record, well formed and of no secret: RFC 8446 §4.1.2, §4.1.3; RFC 6066 §3. In: the layer, which
 * is the server’s if it names nobody, and a number for the conversation, from which its random bytes follow.
 */
export function hello({ sni }: TlsHello, conversation: number): Uint8Array {
  return sni === undefined ? serverHello(conversation) : clientHello(sni, conversation);
}
