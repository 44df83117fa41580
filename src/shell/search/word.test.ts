import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rootOf, wordsOf } from './word.ts';

const roots = (text: string): readonly string[] => wordsOf(text).map(({ root }) => root);

describe('Words that a search takes for one', () => {
  test.each([
    ['leaks leaking leaked leak', 'leak'],
    ['drops dropping dropped drop', 'drop'],
    ['routes routed routing route', 'rout'],
    ['policies policy', 'policy'],
    ['copies copied copy', 'copy'],
    ['denied denies deny', 'deny'],
    ['boxes box', 'box'],
    ['installs installed installing install', 'instal'],
    ['spying spies spy', 'spy'],
    ['names named name', 'name'],
    ['Cafés CAFE cafe', 'cafe'],
    ['VMs VM qubes qube', 'qube'],
    ['organise organize organising organizing organised organized', 'organis'],
    ['recognisable recognizable', 'recognisabl'],
    ['virtualisation virtualization', 'virtualisation'],
  ])('%s', (text, root) => {
    expect(new Set(roots(text))).toEqual(new Set([root]));
  });
});

describe('Words that are not', () => {
  test.each([
    ['WebRTC', 'web'],
    ['printer', 'print'],
    ['dns', 'dn'],
    ['https', 'http'],
    ['embed', 'emb'],
    ['updates', 'up'],
    ['torrent', 'tor'],
    ['leak', 'lean'],
    ['note', 'not'],
    ['timing', 'time'],
    ['nothing', 'not'],
    ['died', 'dy'],
  ])('%s and %s', (one, other) => {
    expect(roots(one)).not.toEqual(roots(other));
  });
});

test('a compound is found as one word, by its parts, and written in two', () => {
  expect(roots('Wi-Fi')).toEqual(['wifi', 'wi', 'fi']);
  expect(roots('sys-vpn')).toEqual(['sysvpn', 'sys', 'vpn']);
  expect(roots('default_dispvm')).toEqual(['defaultdispvm', 'default', 'dispvm']);
});

test('an address is one word, and the network that it is in', () => {
  expect(roots('10.139.1.1')).toEqual(['1013911', '10139']);
  expect(roots('10.137.0.0/16')).toEqual(expect.arrayContaining([...roots('10.137')]));
  expect(roots('192.168.0.1')).toEqual(expect.arrayContaining([...roots('192.168')]));
  expect(roots('10.0.0.1')).toEqual(['10001']);
  expect(roots('4.3')).toEqual(['43']);
});

test.each(['doesn’t', "doesn't", 'doesnt', 'cannot', 'won’t', 'never'])('%s says not', (word) => {
  expect(roots(word)).toEqual(['not']);
});

test('a genitive is the word', () => {
  expect(roots('qube’s')).toEqual(['qube']);
});

test('each word says where it stands', () => {
  const text = 'Does “sys-vpn” leak?';
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Does',
    'sys-vpn',
    'sys-vpn',
    'sys-vpn',
    'leak',
  ]);
});

test('a plural has the root of its word, whatever the word', () => {
  const word = fc.stringMatching(/^[bcdfglmnprt][aeiou][bcdfglmnprt]{1,2}[aeiou][bcdfgklmnprt]$/);
  fc.assert(
    fc.property(word, (one) => {
      expect(rootOf(`${one}s`)).toBe(rootOf(one));
    }),
  );
});
