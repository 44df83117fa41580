import { describe, expect, test } from 'vitest';
import type { FactId } from '#simulation/fact.ts';
import { Situation } from '#simulation/situation.ts';
import { LOOK_UPS, PROTOCOLS, SET_UPS, setUp, type SetUp, type Switched } from './set-up.ts';

const ALL: readonly Switched[] = PROTOCOLS.flatMap((protocol) =>
  LOOK_UPS.map((lookUp) => ({ protocol, lookUp })),
);

/**
 * Who learns what, typed in from reference dossier §6 (the table of observers, and its rows for a VPN
 * before Tor), §5 (the VPN qube) and §9 (what a taken-over qube reads), and from the public rules these
 * name. y: visible; n: hidden; u: unknown; -: there is no such thing in that set-up. Columns:
 *
 * home | qube | VPN | Tor | guard | site's address | name (HTTP) | name (HTTPS) | look-up | page (HTTP) | page (HTTPS)
 */
const TABLES: Record<SetUp, Record<string, string>> = {
  none: {
    wifi: 'y n - - - y y y y y n',
    isp: 'y n - - - y y y y y n',
    'vpn-company': 'n n - - - n n n n n n',
    guard: 'n n - - - n n n n n n',
    middle: 'n n - - - n n n n n n',
    exit: 'n n - - - n n n n n n',
    site: 'y n - - - y y y n y y',
    'sys-net': 'y n - - - y y y y y n',
    'sys-firewall': 'y y - - - y y y y y n',
    'sys-vpn': 'y n - - - n n n n n n',
    'sys-whonix': 'y n - - - n n n n n n',
    personal: 'y y - - - y y y y y y',
    untrusted: 'y n - - - n n n n n n',
  },
  vpn: {
    wifi: 'y n y - - n n n n n n',
    isp: 'y n y - - n n n n n n',
    'vpn-company': 'y n y - - y y y y y n',
    guard: 'n n n - - n n n n n n',
    middle: 'n n n - - n n n n n n',
    exit: 'n n n - - n n n n n n',
    site: 'n n u - - y y y n y y',
    'sys-net': 'y n y - - n n n n n n',
    'sys-firewall': 'y n y - - n n n n n n',
    'sys-vpn': 'y y y - - y y y y y n',
    'sys-whonix': 'y n n - - n n n n n n',
    personal: 'y y u - - y y y y y y',
    untrusted: 'y n n - - n n n n n n',
  },
  'vpn-then-tor': {
    wifi: 'y n y n n n n n n n n',
    isp: 'y n y n n n n n n n n',
    'vpn-company': 'y n y y y n n n n n n',
    guard: 'n n u y y n n n n n n',
    middle: 'n n n y y n n n n n n',
    exit: 'n n n y n y y y y y n',
    site: 'n n n y n y y y n y y',
    'sys-net': 'y n y n n n n n n n n',
    'sys-firewall': 'y n y n n n n n n n n',
    'sys-vpn': 'y n y y y n n n n n n',
    'sys-whonix': 'n y u y y y y y y y n',
    personal: 'y y n y n y y y y y y',
    untrusted: 'y n n n n n n n n n n',
  },
  tor: {
    wifi: 'y n - y y n n n n n n',
    isp: 'y n - y y n n n n n n',
    'vpn-company': 'n n - n n n n n n n n',
    guard: 'y n - y y n n n n n n',
    middle: 'n n - y y n n n n n n',
    exit: 'n n - y n y y y y y n',
    site: 'n n - y n y y y n y y',
    'sys-net': 'y n - y y n n n n n n',
    'sys-firewall': 'y n - y y n n n n n n',
    'sys-vpn': 'y n - n n n n n n n n',
    'sys-whonix': 'y y - y y y y y y y n',
    personal: 'y y - y n y y y y y y',
    untrusted: 'y n - n n n n n n n n',
  },
  'tor-then-vpn': {
    wifi: 'y n n y y n n n n n n',
    isp: 'y n n y y n n n n n n',
    'vpn-company': 'n n y y n y y y y y n',
    guard: 'y n n y y n n n n n n',
    middle: 'n n n y y n n n n n n',
    exit: 'n n y y n n n n n n n',
    site: 'n n u n n y y y n y y',
    'sys-net': 'y n n y y n n n n n n',
    'sys-firewall': 'y n n y y n n n n n n',
    'sys-vpn': 'y y y y n y y y y y n',
    'sys-whonix': 'y n y y y n n n n n n',
    personal: 'y y u n n y y y y y y',
    untrusted: 'y n n n n n n n n n n',
  },
};

const PLACES = Object.keys(TABLES.none);
const BEFORE_NAME: readonly FactId[] = [
  'user-address',
  'qube-address',
  'vpn-in-use',
  'tor-in-use',
  'tor-guard',
  'destination-address',
];

const situations = new Map<string, Situation>();
/** Each set-up, simulated once. */
function situationOf(which: SetUp, { protocol, lookUp }: Switched): Situation {
  const key = `${which} ${protocol} ${lookUp}`;
  const known = situations.get(key) ?? new Situation(setUp(which, { protocol, lookUp }));
  situations.set(key, known);
  return known;
}

function mark(situation: Situation, place: string, fact: FactId, flow = 0): string {
  const { verdict, reason } = situation.sight(place, fact, flow);
  return reason === 'absent' ? '-' : verdict.charAt(0) === 'v' ? 'y' : verdict.charAt(0) === 'h' ? 'n' : 'u';
}

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
