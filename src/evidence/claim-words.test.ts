import { describe, expect, test } from 'vitest';
import { resolve } from '#model/network.ts';
import { seeds } from '#scenarios/seeds.ts';
import { framesByCapture, howWords, placeSlug, placeWords, saysWords } from './claim-words.ts';

const network = resolve(seeds);

describe('a claim in words', () => {
  test.each([
    ['isp|router', 'home router ↔ ISP', 'isp--router'],
    ['sys-net|wifi', 'sys-net ↔ Wi-Fi', 'sys-net--wifi'],
    ['inside vpn-company', 'inside the tunnel, at the VPN company', 'inside-vpn-company'],
    ['trusted', 'trusted', 'trusted'],
  ])('%s is called “%s”, and #%s in addresses', (place, words, slug) => {
    expect([placeWords(network, place), placeSlug(place)]).toEqual([words, slug]);
  });

  test('“confirmed in capture” is said of frames, and of nothing else', () => {
    const base = { about: 'content', outcome: 'confirmed', frames: [] } as const;
    const frames = [{ place: 'isp|site', frame: 5 }];
    expect(howWords({ ...base, frames, looked: 9 })).toBe('');
    expect(howWords({ ...base, looked: 14 })).toBe('In none of the 14 frames captured here.');
    expect(howWords({ ...base, looked: 1 })).toBe('Not in the one frame captured here.');
    expect(howWords({ ...base, looked: 0 })).toBe('No frame of it was captured here.');
  });

  test('what cannot be observed says why', () => {
    const because = 'It would have to call a site to find out.';
    const claim = {
      about: 'user-address',
      outcome: 'not-observable',
      frames: [],
      looked: 3,
      because,
    } as const;
    expect(howWords(claim)).toBe(because);
  });

  test('an end rests on what its program got, and a rule on its counter', () => {
    const base = { outcome: 'confirmed', frames: [], looked: 0 } as const;
    expect(howWords({ ...base, about: 'end' })).toMatch(/program/);
    expect(howWords({ ...base, about: 'rule' })).toMatch(/counter/);
    expect(saysWords({ about: 'rule', says: 'fail-closed', place: 'sys-vpn' })).toBe(
      'sys-vpn lets nothing pass outside its tunnel.',
    );
  });

  test('frames are told capture by capture', () => {
    const frames = [1, 3, 7].map((frame) => ({ place: 'isp|site', frame }));
    expect(framesByCapture([...frames, { place: 'isp|router', frame: 2 }])).toEqual([
      { place: 'isp|site', numbers: [1, 3, 7] },
      { place: 'isp|router', numbers: [2] },
    ]);
  });
});
