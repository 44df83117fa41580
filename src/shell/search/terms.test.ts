import { expect, test } from 'vitest';
import { conceptsIn, rootsIn, termsOf } from './terms.ts';

const said = (question: string): readonly string[] =>
  termsOf(question).map(({ words }) => words.map(({ root }) => root).join(' '));

test('a question is asked without the words that only make it a question', () => {
  expect(said('does my VPN leak when it drops?')).toEqual(['vpn', 'leak', 'drop']);
});

test('a phrase is one thing, with stop words between its words or without', () => {
  expect(said('Tor over a VPN')).toEqual(['tor vpn']);
  expect(said('kill switch for Firefox')).toEqual(['kil switch', 'firefox']);
});

test('other words between its words take a phrase apart', () => {
  expect(said('kill the printer switch')).not.toContain('kil switch');
});

test('the longest phrase is meant', () => {
  expect(termsOf('fake password prompt')[0]?.concepts).toEqual(['fake-window']);
});

test('a text names a concept by any of its words, and those of the phrases in it', () => {
  expect(conceptsIn('Mullvad')).toEqual(['vpn-company']);
  expect(conceptsIn('a killswitch')).toContain('kill-switch');
  expect(conceptsIn('the lockdown mode')).toContain('kill-switch');
});

test('of a question that is stop words only, all are asked', () => {
  expect(said('what is it')).toEqual(['what', 'is', 'it']);
  expect(rootsIn('what is it')).toEqual([]);
});
