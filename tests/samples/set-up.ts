/** What every adversary learns in each set-up: the table of the reference dossier. */
import { type FactId } from '#simulation/fact.ts';
import { Situation } from '#simulation/situation.ts';
import { LOOK_UPS, PROTOCOLS, setUp, type SetUp, type Switched } from '../../src/scenarios/set-up.ts';

export const ALL: readonly Switched[] = PROTOCOLS.flatMap((protocol) =>
  LOOK_UPS.map((lookUp) => ({ protocol, lookUp })),
);

/**
 * Who learns what, typed in from reference dossier §6 (the table of observers, and its rows for a VPN
 * before Tor), §5 (the VPN qube) and §9 (what a taken-over qube reads), and from the public rules these
 * name. y: visible; n: hidden; u: unknown; -: there is no such thing in that set-up. Columns:
 *
 * home | qube | VPN | Tor | guard | site's address | name (HTTP) | name (HTTPS) | look-up | page (HTTP) | page (HTTPS)
 */
export const TABLES: Record<SetUp, Record<string, string>> = {
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

export const PLACES = Object.keys(TABLES.none);

export const BEFORE_NAME: readonly FactId[] = [
  'user-address',
  'qube-address',
  'vpn-in-use',
  'tor-in-use',
  'tor-guard',
  'destination-address',
];

const situations = new Map<string, Situation>();

/** Each set-up, simulated once. */
export function situationOf(which: SetUp, { protocol, lookUp }: Switched): Situation {
  const key = `${which} ${protocol} ${lookUp}`;
  const known = situations.get(key) ?? new Situation(setUp(which, { protocol, lookUp }));
  situations.set(key, known);
  return known;
}

export function mark(situation: Situation, place: string, fact: FactId, flow = 0): string {
  const { verdict, reason } = situation.sight(place, fact, flow);
  return reason === 'absent' ? '-' : verdict.charAt(0) === 'v' ? 'y' : verdict.charAt(0) === 'h' ? 'n' : 'u';
}
