import { describe, expect, test } from 'vitest';
import { keyId } from '#model/key.ts';
import { dissect, dissectFrom } from '#wire/dissect.ts';
import { HTTP_REPLY, HTTP_REQUEST, SYN } from '#wire/known-frames.ts';
import { changedFrom } from './changed-fields.ts';
import { tellHop, type ToldHop } from './tell-hop.ts';

const read = (bytes: Uint8Array): ToldHop['now'] => dissect(bytes, 'ethernet').envelopes;
const hop = (more: Partial<ToldHop>): ToldHop => ({
  from: { kind: 'isp', title: 'ISP' },
  to: { kind: 'site', title: 'the site' },
  direction: 'request',
  acts: [],
  cells: 0,
  now: read(HTTP_REQUEST),
  ...more,
});

/** The request as a router passes it on: one life fewer, another source, the same contents. */
function rewritten(change: (bytes: Uint8Array) => void): ToldHop['now'] {
  const bytes = HTTP_REQUEST.slice();
  change(bytes);
  return read(bytes);
}

describe('A hop is told', () => {
  test('by what was done and by what can be read.', () => {
    expect(tellHop(hop({}), false)).toBe(
      'The ISP sends its request to the site. Anyone on this link can read “GET /”.',
    );
  });

  test('as passed on, if nothing but its lives changed.', () => {
    const now = rewritten((bytes) => (bytes[22] = 63));
    expect(tellHop(hop({ before: read(HTTP_REQUEST), now }), false)).toMatch(
      /^The ISP passes it on and lowers its time to live\./,
    );
  });

  test('as rewritten, with the address that stood there before.', () => {
    const now = rewritten((bytes) => bytes.set([203, 0, 113, 5], 26));
    expect(tellHop(hop({ before: read(HTTP_REQUEST), now }), false)).toMatch(
      /^The ISP replaces the source address 192\.0\.2\.1 with 203\.0\.113\.5\./,
    );
  });

  test('as an answer, by the line that says how it went.', () => {
    expect(tellHop(hop({ direction: 'reply', now: read(HTTP_REPLY) }), false)).toBe(
      'The ISP answers the address that the request came from, 192.0.2.1. Anyone on this link can read the answer: “200 OK”.',
    );
  });

  // tor-spec §6.2: the exit’s connection is open since BEGIN, and no TLS of Tor goes over it.
  test('of an exit that has opened its connection as one that uses it.', () => {
    const acts = [
      { do: 'open', seal: 'onion', key: keyId('onion', 'sys-tor', 'exit'), source: 'tor-onion' },
      { do: 'use-stream', source: 'tor-stream' },
    ] as const;
    expect(tellHop(hop({ acts, before: read(HTTP_REQUEST) }), false)).toMatch(
      /^The ISP takes off the last layer and sends what is left over a connection of its own\./,
    );
  });

  // WireGuard paper §5.4.6: the counter stands in the clear, and the datagram’s length and time are no secret.
  test('of what is sealed says what can be seen of it all the same.', () => {
    const { envelopes } = dissectFrom(
      'wireguard',
      Uint8Array.from({ length: 48 }, (_, i) => (i === 0 ? 4 : 0)),
    );
    expect(tellHop(hop({ now: envelopes }), false)).toMatch(
      /Without the key, its \d+ sealed bytes show only their number, time and WireGuard’s counter\.$/,
    );
  });

  test('in sentences of at most 20 words.', () => {
    const told = tellHop(hop({ before: read(HTTP_REQUEST), now: read(HTTP_REQUEST) }), false);
    for (const sentence of told.split(/(?<=\.) /)) expect(sentence.split(' ').length).toBeLessThanOrEqual(20);
  });
});

describe('What changed since the link before', () => {
  test('is each field that says something else, with what it said.', () => {
    const now = rewritten((bytes) => {
      bytes[22] = 63;
      bytes.set([203, 0, 113, 5], 26);
    });
    const changed = changedFrom(read(HTTP_REQUEST), now);
    expect([changed.get('22.0'), changed.get('26.0')]).toEqual(['64', '192.0.2.1']);
  });

  test('is nothing between packets of different form, whose fields are not the same ones.', () => {
    expect(changedFrom(read(SYN), read(HTTP_REQUEST))).toEqual(new Map());
  });
});
