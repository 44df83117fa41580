import { describe, expect, test } from 'vitest';
import { siteFrom } from './site-address.ts';

describe('SITE', () => {
  test.each([undefined, ''])('may be left out: %s', (given) => {
    expect(siteFrom(given)).toBe('https://isolation-illustrated.example');
  });

  test.each([
    'https://your.example',
    'https://your.example/',
    'http://your.example:8080',
    'http://abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnopqrstuvwx.onion',
  ])('is taken as it is when it names a host: %s', (given) => {
    expect(siteFrom(given)).toBe(given);
  });

  test.each([
    'your.example',
    '//your.example',
    'ftp://your.example',
    'https://',
    'https://me:secret@your.example',
    'https://your.example?a=b',
    'https://your.example/#top',
  ])('is refused when it is no address of a web server: %s', (given) => {
    expect(() => siteFrom(given)).toThrow(`N007: SITE is “${given}”.`);
  });

  test.each(['https://your.example/guide', 'https://your.example/guide/'])(
    'is refused when it names a folder, which whole addresses would lose: %s',
    (given) => {
      expect(() => siteFrom(given)).toThrow(`N008: SITE is “${given}”, which names a folder.`);
    },
  );
});
