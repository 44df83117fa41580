import { expect, test } from 'vitest';
import { httpText } from './http-text.ts';

function text(message: string): string {
  return httpText({ kind: 'http', host: 'bank.example', message });
}

// RFC 9112 §3 and §3.2.
test('a request has its version and its Host field, and ends in an empty line', () => {
  expect(text('GET /balance')).toBe('GET /balance HTTP/1.1\r\nHost: bank.example\r\n\r\n');
});

// RFC 9112 §4: the space behind the code stands even if there is no reason.
test.each([
  ['200 OK Welcome back', 'HTTP/1.1 200 OK\r\nServer: bank.example\r\n\r\nWelcome back'],
  ['200 OK', 'HTTP/1.1 200 OK\r\nServer: bank.example\r\n\r\n'],
  ['404', 'HTTP/1.1 404 \r\nServer: bank.example\r\n\r\n'],
  ['200 OK two\nlines', 'HTTP/1.1 200 OK\r\nServer: bank.example\r\n\r\ntwo\nlines'],
])('a message that begins with a code is a reply: %j', (message, expected) => {
  expect(text(message)).toBe(expected);
});

test('three digits that go on are no code', () => {
  expect(text('2000 things')).toMatch(/^2000 things HTTP\/1\.1\r\n/);
});
