import { tlsHelloFields } from '#words/field-tls-hello.ts';
import type { Cursor } from './cursor.ts';
import { hexadecimal, named, octets, text } from './show.ts';
import { tlsVersion } from './tls-version.ts';

const CLIENT_HELLO = { section: 'RFC 8446 §4.1.2', source: 'rfc8446' } as const;
const SERVER_HELLO = { section: 'RFC 8446 §4.1.3', source: 'rfc8446' } as const;
const EXTENSION = { section: 'RFC 8446 §4.2', source: 'rfc8446' } as const;
const SERVER_NAME = { section: 'RFC 6066 §3', source: 'rfc6066' } as const;
const PROTOCOLS = { section: 'RFC 7301 §3.1', source: 'rfc7301' } as const;
const VERSIONS = { section: 'RFC 8446 §4.2.1', source: 'rfc8446' } as const;

const [SNI, ALPN, SUPPORTED_VERSIONS] = [0, 16, 43];
const EXTENSION_NAME = named({
  [SNI]: tlsHelloFields.serverNameExtension,
  5: tlsHelloFields.certificateStatusRequest,
  10: tlsHelloFields.supportedGroups,
  11: tlsHelloFields.pointFormats,
  13: tlsHelloFields.signatureAlgorithms,
  [ALPN]: tlsHelloFields.applicationProtocolsExtension,
  21: tlsHelloFields.padding,
  23: tlsHelloFields.extendedMasterSecret,
  35: tlsHelloFields.sessionTicket,
  41: tlsHelloFields.preSharedKey,
  [SUPPORTED_VERSIONS]: tlsHelloFields.supportedVersionsExtension,
  45: tlsHelloFields.keyExchangeModes,
  51: tlsHelloFields.keyShare,
  65281: tlsHelloFields.renegotiationInfo,
});
const SUITE: Readonly<Record<number, string>> = {
  0x1301: 'TLS_AES_128_GCM_SHA256',
  0x1302: 'TLS_AES_256_GCM_SHA384',
  0x1303: 'TLS_CHACHA20_POLY1305_SHA256',
};
const SHOWN = 4;

function word(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

/** A list of 16-bit numbers in words, the first four of them. */
function words(bytes: Uint8Array, show: (value: number) => string): string {
  const count = Math.floor(bytes.length / 2);
  const shown = Array.from({ length: Math.min(count, SHOWN) }, (_, i) => show(word(bytes, 2 * i)));
  return shown.join(', ') + (count > SHOWN ? tlsHelloFields.moreInAll(count) : '');
}

function suiteName(value: number): string {
  return SUITE[value] ?? hexadecimal(value, 2);
}

/** The names in a list in which each has its length before it; nothing if the lengths do not add up. */
function namesIn(list: Uint8Array): string | undefined {
  const names: string[] = [];
  for (let at = 0; at < list.length;) {
    const length = list[at] ?? 0;
    if (at + 1 + length > list.length) return undefined;
    names.push(text(list.subarray(at + 1, at + 1 + length)));
    at += 1 + length;
  }
  return names.join(', ');
}

function readServerName(cursor: Cursor, data: Uint8Array): boolean {
  // One name of type 0, and nothing else.
  if (word(data, 0) !== data.length - 2 || data[2] !== 0 || word(data, 3) !== data.length - 5) return false;
  cursor.follow(SERVER_NAME);
  cursor.number(2, 'server-name-list-length', tlsHelloFields.serverNameListLength);
  cursor.number(1, 'server-name-type', tlsHelloFields.serverNameType);
  cursor.number(2, 'server-name-length', tlsHelloFields.serverNameLength);
  cursor.stretch(data.length - 5, 'server-name', tlsHelloFields.serverName, text);
  return true;
}

function readProtocols(cursor: Cursor, data: Uint8Array): boolean {
  const names = namesIn(data.subarray(2));
  if (word(data, 0) !== data.length - 2 || names === undefined) return false;
  cursor.follow(PROTOCOLS);
  cursor.number(2, 'application-protocols-length', tlsHelloFields.applicationProtocolsLength);
  cursor.stretch(data.length - 2, 'application-protocols', tlsHelloFields.applicationProtocols, () => names);
  return true;
}

function readVersions(cursor: Cursor, data: Uint8Array, isClient: boolean): boolean {
  if (isClient ? data[0] !== data.length - 1 : data.length !== 2) return false;
  cursor.follow(VERSIONS);
  if (isClient) cursor.number(1, 'supported-versions-length', tlsHelloFields.supportedVersionsLength);
  const length = isClient ? data.length - 1 : 2;
  cursor.stretch(length, 'supported-versions', tlsHelloFields.supportedVersions, (bytes) =>
    words(bytes, tlsVersion),
  );
  return true;
}

/** Reads the data of an extension that is read here. False for one that is not, or whose lengths do not add up. */
function readKnown(cursor: Cursor, type: number, data: Uint8Array, isClient: boolean): boolean {
  switch (type) {
    case SNI:
      return isClient && data.length > 0 && readServerName(cursor, data);
    case ALPN:
      return readProtocols(cursor, data);
    case SUPPORTED_VERSIONS:
      return readVersions(cursor, data, isClient);
    default:
      return false;
  }
}

function readExtensions(cursor: Cursor, isClient: boolean): void {
  cursor.follow(EXTENSION);
  const total = cursor.number(2, 'extensions-length', tlsHelloFields.extensionsLength);
  const end = cursor.at + total;
  while (!cursor.isOver() && cursor.at < end && cursor.left > 0) {
    cursor.follow(EXTENSION);
    const type = cursor.number(2, 'extension', tlsHelloFields.extension, EXTENSION_NAME);
    const length = cursor.number(2, 'extension-length', tlsHelloFields.extensionLength);
    if (cursor.isOver() || readKnown(cursor, type, cursor.peek(length), isClient)) continue;
    cursor.stretch(length, 'extension-data', tlsHelloFields.extensionData, octets);
  }
  // An extension that ends elsewhere than all of them together: one of the lengths is wrong.
  if (cursor.at !== end) cursor.fail();
}

/** Reads a hello behind its message header, as far as it is there: RFC 8446 §4.1.2 and §4.1.3. */
export function readHello(cursor: Cursor, isClient: boolean): void {
  cursor.follow(isClient ? CLIENT_HELLO : SERVER_HELLO);
  cursor.number(2, 'legacy-version', tlsHelloFields.legacyVersion, tlsVersion);
  cursor.stretch(32, 'random', tlsHelloFields.random);
  const session = cursor.number(1, 'session-id-length', tlsHelloFields.sessionIdLength);
  cursor.stretch(session, 'session-id', tlsHelloFields.sessionId);
  if (isClient) {
    const suites = cursor.number(2, 'cipher-suites-length', tlsHelloFields.cipherSuitesLength);
    cursor.stretch(suites, 'cipher-suites', tlsHelloFields.cipherSuites, (bytes) => words(bytes, suiteName));
    const methods = cursor.number(1, 'compression-methods-length', tlsHelloFields.compressionMethodsLength);
    cursor.stretch(methods, 'compression-methods', tlsHelloFields.compressionMethods);
  } else {
    cursor.number(2, 'cipher-suite', tlsHelloFields.cipherSuite, suiteName);
    cursor.number(1, 'compression-method', tlsHelloFields.compressionMethod);
  }
  // Before TLS 1.3 a hello could end here.
  if (cursor.left > 0) readExtensions(cursor, isClient);
}
