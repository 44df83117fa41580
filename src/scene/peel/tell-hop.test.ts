import { describe, expect, test } from 'vitest';
import { dissect } from '#wire/dissect.ts';
import { HTTP_REPLY, HTTP_REQUEST, SYN } from '#wire/known-frames.ts';
import { changedFrom } from './compare.ts';
import { tellHop, type ToldHop } from './tell-hop.ts';

const read = (bytes: Uint8Array): ToldHop['now'] => dissect(bytes, 'ethernet').envelopes;
const hop = (more: Partial<ToldHop>): ToldHop => ({
  from: 'the ISP',
  to: 'the site',
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
      'The ISP sends its request to the site. Anyone here can read “GET /”.',
    );
  });

  test('as passed on, if nothing but its lives changed.', () => {
    const now = rewritten((bytes) => (bytes[22] = 63));
    expect(tellHop(hop({ before: read(HTTP_REQUEST), now }), false)).toMatch(
      /^The ISP passes it on, and takes one off its time to live\./,
    );
  });

  test('as rewritten, with the address that stood there before.', () => {
    const now = rewritten((bytes) => bytes.set([203, 0, 113, 5], 26));
    expect(tellHop(hop({ before: read(HTTP_REQUEST), now }), false)).toMatch(
      /^The ISP has put its own address in the place of 192\.0\.2\.1\./,
    );
  });

  test('as an answer, by the line that says how it went.', () => {
    expect(tellHop(hop({ direction: 'reply', now: read(HTTP_REPLY) }), false)).toBe(
      'The ISP answers the only address it knows, 192.0.2.1. Anyone here can read the answer: “200 OK”.',
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
