import { expect, test } from 'vitest';
import { dissect, dissectFrom } from '#wire/dissect.ts';
import { everyEnvelope } from '#wire/find-fields.ts';
import { HTTP_REPLY, HTTP_REQUEST } from '#wire/known-frames.ts';
import { summaryOf } from './envelope-summary.ts';

const summaries = (bytes: Uint8Array): string[] =>
  everyEnvelope(dissect(bytes, 'ethernet').envelopes).map(summaryOf);

test('An HTTP message is summed up by its first line: RFC 9112 §3, §4.', () => {
  expect(summaries(HTTP_REQUEST)).toContain('GET /');
  expect(summaries(HTTP_REPLY)).toContain('200 OK');
});

test('A WireGuard message is summed up by its counter: WireGuard paper §5.4.6.', () => {
  const message = Uint8Array.from({ length: 48 }, (_, i) => [4, 0, 0, 0, 0, 0, 0, 0, 7][i] ?? 0);
  const [transport] = dissectFrom('wireguard', message).envelopes;
  expect(transport && summaryOf(transport)).toBe('counter 7');
});
