import { describe, expect, test } from 'vitest';
import type { FactId } from '#simulation/fact.ts';
import { Situation } from '#simulation/situation.ts';
import { PROTOCOLS, SET_UPS, type SetUp, type Switched } from './set-up.ts';
import { ALL, PLACES, BEFORE_NAME, situationOf, mark } from '../../tests/samples/set-up.ts';

describe('what holds for every adversary, set-up and switch', () => {
  /** Every situation, with every place. */
  const everywhere = (
    look: (situation: Situation, place: string, which: SetUp, switched: Switched) => void,
  ) => {
    for (const which of SET_UPS)
      for (const switched of ALL)
        for (const place of PLACES) look(situationOf(which, switched), place, which, switched);
  };

  test('a page over HTTPS is read at its two ends and nowhere else', () => {
    everywhere((situation, place, _which, { protocol }) => {
      if (protocol !== 'https') return;
      expect([place, situation.sees(place, 'content')]).toEqual([
        place,
        ['personal', 'site'].includes(place),
      ]);
    });
  });
  test('HTTPS changes who reads the page, and not one other verdict', () => {
    const facts: readonly FactId[] = [...BEFORE_NAME, 'destination-name'];
    for (const which of SET_UPS)
      for (const place of PLACES)
        for (const fact of facts) {
          const [http, https] = PROTOCOLS.map((protocol) =>
            mark(situationOf(which, { protocol, lookUp: 'known' }), place, fact),
          );
          expect([which, place, fact, https]).toEqual([which, place, fact, http]);
        }
  });
  test('nobody learns the name from the look-up who does not learn it from the page', () => {
    everywhere((situation, place, _which, { lookUp }) => {
      if (lookUp !== 'known' && situation.sees(place, 'dns-name', 1))
        expect([place, situation.sees(place, 'destination-name')]).toEqual([place, true]);
    });
  });
  test('with Tor on the way, nobody outside sees both your home and the site', () => {
    const outside = ['wifi', 'isp', 'vpn-company', 'guard', 'middle', 'exit', 'site'];
    everywhere((situation, place, which) => {
      if (!which.includes('tor') || !outside.includes(place)) return;
      const both = situation.sees(place, 'user-address') && situation.sees(place, 'destination-address');
      expect([which, place, both]).toEqual([which, place, false]);
    });
  });
  test('where you are is known to the Wi-Fi, the ISP and sys-net, whatever you set up', () => {
    everywhere((situation, place) => {
      if (['wifi', 'isp', 'sys-net'].includes(place))
        expect([place, situation.sees(place, 'user-address')]).toEqual([place, true]);
    });
  });
  test('another qube sees nothing of the journey; it can only find out the home it shares', () => {
    everywhere((situation) => {
      for (const fact of [...BEFORE_NAME, 'destination-name', 'content'] as const)
        expect([fact, situation.sees('untrusted', fact)]).toEqual([fact, fact === 'user-address']);
    });
  });
  test('what is outermost decides what sys-firewall, sys-net, the Wi-Fi and the ISP see of the site: nothing', () => {
    everywhere((situation, place, which) => {
      if (which === 'none' || !['sys-firewall', 'sys-net', 'wifi', 'isp'].includes(place)) return;
      for (const fact of ['destination-address', 'destination-name', 'content'] as const)
        expect([which, place, fact, situation.sight(place, fact).verdict]).toEqual([
          which,
          place,
          fact,
          'hidden',
        ]);
    });
  });
  test('the look-up of a VPN qube that was not re-pointed dies at the VPN company', () => {
    for (const which of ['vpn', 'tor-then-vpn'] as const)
      expect(situationOf(which, { protocol: 'https', lookUp: 'stale' }).end(1)).toEqual({
        at: 'vpn-company',
        how: 'dropped',
        why: 'no-route-in-tunnel',
      });
  });
});
