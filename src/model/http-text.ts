import type { Http } from './layer.ts';

/** A message that is a reply: three digits, then perhaps one word of reason, then perhaps the body. */
const REPLY = /^(\d{3})(?!\w) ?(\S*) ?([^]*)$/;

/**
 * An HTTP message as the text that travels: RFC 9112 §2.1. In: its layer. Out: a reply if the message begins with a
 * status code: `200 OK Welcome` is code, one word of reason and body; anything else is what a request asks, with a
 * Host field for the name (RFC 9110 §7.2). A reply has no length field: it ends where the connection does (RFC 9112
 * §6.3). The name stands in a reply as what the server says that it runs.
 */
export function httpText({ host, message }: Http): string {
  const [, code, reason, body] = REPLY.exec(message) ?? [];
  return code === undefined
    ? `${message} HTTP/1.1\r\nHost: ${host}\r\n\r\n`
    : `HTTP/1.1 ${code} ${reason ?? ''}\r\nServer: ${host}\r\n\r\n${body ?? ''}`;
}
