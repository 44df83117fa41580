import { httpFields } from '#words/field-http.ts';
import type { Envelope } from '../envelope.ts';
import { Cursor, plainBytes, type Subject } from './cursor.ts';
import { text } from './show.ts';

const REQUEST_LINE = { section: 'RFC 9112 §3', source: 'rfc9112' } as const;
const STATUS_LINE = { section: 'RFC 9112 §4', source: 'rfc9112' } as const;
const FIELD_LINE = { section: 'RFC 9112 §5', source: 'rfc9112' } as const;
const HOST = { section: 'RFC 9110 §7.2', source: 'rfc9110' } as const;
const BODY = { section: 'RFC 9112 §6', source: 'rfc9112' } as const;
const [CR, LF, SPACE] = [13, 10, 32];
const LONGEST_START_LINE = 8192;
const REPLY = 'HTTP/1.';

/** Where the next line ends, its line end included; nothing if it does not within `bytes`. */
function lineLength(bytes: Uint8Array): number | undefined {
  const at = bytes.indexOf(LF);
  return at > 0 && bytes[at - 1] === CR ? at + 1 : undefined;
}

function ascii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

function isReply(bytes: Uint8Array): boolean {
  return ascii(bytes.subarray(0, REPLY.length)) === REPLY;
}

/** Whether bytes begin an HTTP/1 message: a status line, or a request line with the version at its end. */
export function isHttp(bytes: Uint8Array): boolean {
  if (isReply(bytes)) return true;
  const length = lineLength(bytes.subarray(0, LONGEST_START_LINE));
  return (
    length !== undefined && /^HTTP\/1\.\d$/.test(ascii(bytes.subarray(Math.max(0, length - 10), length - 2)))
  );
}

/** Bytes without the space or line end that they end in. */
function trimmed(bytes: Uint8Array): string {
  let end = bytes.length;
  while (end > 0 && [CR, LF, SPACE].includes(bytes[end - 1] ?? 0)) end--;
  return text(bytes.subarray(0, end));
}

/** How long the next word is with the space behind it, or the whole line if there is none. */
function wordLength(line: Uint8Array): number {
  const at = line.indexOf(SPACE);
  return at < 0 ? line.length : at + 1;
}

function readRequestLine(cursor: Cursor, line: Uint8Array): void {
  cursor.follow(REQUEST_LINE);
  const method = wordLength(line);
  const version = line.length - 1 - line.lastIndexOf(SPACE);
  cursor.stretch(Math.min(method, line.length - version), 'method', httpFields.method, trimmed);
  cursor.stretch(Math.max(0, line.length - version - method), 'target', httpFields.target, trimmed);
  cursor.stretch(version, 'version', httpFields.version, trimmed);
}

function readStatusLine(cursor: Cursor, line: Uint8Array): void {
  cursor.follow(STATUS_LINE);
  const version = wordLength(line);
  const code = wordLength(line.subarray(version));
  cursor.stretch(version, 'version', httpFields.version, trimmed);
  cursor.stretch(code, 'status-code', httpFields.statusCode, trimmed);
  cursor.stretch(line.length - version - code, 'reason', httpFields.reason, trimmed);
}

const SAYS: Readonly<Record<string, string>> = {
  host: httpFields.host,
  server: httpFields.server,
};

/** Reads header fields and the empty line behind them. False if that line does not come. */
function readFields(cursor: Cursor): boolean {
  for (;;) {
    const rest = cursor.peek(cursor.left);
    const length = lineLength(rest);
    if (length === undefined) return false;
    if (length === 2) {
      cursor.follow(FIELD_LINE);
      cursor.stretch(2, 'end-of-the-header', httpFields.endOfTheHeader, () => httpFields.emptyLine);
      return true;
    }
    const colon = rest.subarray(0, length).indexOf(58);
    const name = colon < 0 ? httpFields.headerField : text(rest.subarray(0, colon));
    const says = SAYS[name.toLowerCase()];
    cursor.follow(name.toLowerCase() === 'host' ? HOST : FIELD_LINE);
    cursor.stretch(
      length,
      name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
      { name, says: says ?? httpFields.anyField },
      (line) => trimmed(line.subarray(colon + 1)).trim(),
    );
  }
}

/** An HTTP/1 message: start line, fields, body. */
export function http(subject: Subject, start: number, end: number): Envelope[] {
  const cursor = new Cursor(subject, start, end, REQUEST_LINE);
  const bytes = cursor.peek(end - start);
  const reply = isReply(bytes);
  const line = bytes.subarray(0, lineLength(bytes) ?? 0);
  if (line.length > 0) {
    if (reply) readStatusLine(cursor, line);
    else readRequestLine(cursor, line);
  }
  if (line.length > 0 && readFields(cursor)) {
    cursor.follow(BODY);
    cursor.stretch(cursor.left, 'body', httpFields.body, text);
  } else {
    cursor.hold(plainBytes(cursor.at, end, httpFields.partOfHeader), end);
  }
  return [cursor.close('http', reply ? httpFields.replyTitle : httpFields.requestTitle)];
}
