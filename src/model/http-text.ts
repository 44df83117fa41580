import type { Http } from './layer.ts';

/**
 * An HTTP message as it is written: RFC 9112 §2.1. A message that begins with three digits is a reply: code, one
 * word of reason, and the rest is its body, which ends with the connection. Anything else is a request.
 */
export function httpText({ host, message }: Http): string {
  const reply = /^(\d{3}(?: [^ ]+)?)(?: ([^]*))?$/.exec(message);
  if (!reply) return `${message} HTTP/1.1\r\nHost: ${host}\r\n\r\n`;
  const [, status = '', body = ''] = reply;
  return `HTTP/1.1 ${status}\r\nServer: ${host}\r\n\r\n${body}`;
}
