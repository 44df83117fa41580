import type { FlowSpec, QubeSpec, Scenario } from '#model/scenario.ts';
import {
  ENDPOINT_ONLY,
  OPENVPN,
  PERSONAL,
  SYS_FIREWALL,
  SYS_NET,
  SYS_VPN,
  SYS_WHONIX,
  UNTRUSTED,
  WIREGUARD,
} from './built-in-qubes.ts';
import { BANK, HOME, RELAYS, RESOLVER, VPN_COMPANY } from './parties.ts';

/**
 * The ways of one qube to the same site, in an order that puts like beside like. In a name the tunnel
 * that the ISP meets stands first: the qube nearest the app wraps innermost.
 */
export const SET_UPS = ['none', 'vpn', 'vpn-then-tor', 'tor', 'tor-then-vpn'] as const;
export type SetUp = (typeof SET_UPS)[number];

/** How the page travels. */
export const PROTOCOLS = ['https', 'http'] as const;
/** Whether the site's name is looked up first: with the VPN's resolver set, with the old one, or not at all. */
export const LOOK_UPS = ['repointed', 'stale', 'known'] as const;

export interface Switched {
  readonly protocol: (typeof PROTOCOLS)[number];
  readonly lookUp: (typeof LOOK_UPS)[number];
}

/** What each way is called, as the title of a situation. */
const TITLES: Readonly<Record<SetUp, string>> = {
  none: 'One page, without a tunnel',
  vpn: 'One page, through a VPN',
  'vpn-then-tor': 'One page, through a VPN and then Tor',
  tor: 'One page, through Tor',
  'tor-then-vpn': 'One page, through Tor and then a VPN',
};

/** The net qubes between the app qube and sys-firewall, nearest first. */
const BETWEEN: Readonly<Record<SetUp, readonly ('sys-vpn' | 'sys-whonix')[]>> = {
  none: [],
  vpn: ['sys-vpn'],
  'vpn-then-tor': ['sys-whonix', 'sys-vpn'],
  tor: ['sys-whonix'],
  'tor-then-vpn': ['sys-vpn', 'sys-whonix'],
};

function gatewaysOf(setUp: SetUp, { lookUp }: Switched): QubeSpec[] {
  const way = BETWEEN[setUp];
  const netvmOf = (name: 'sys-vpn' | 'sys-whonix'): string => {
    const at = way.indexOf(name);
    return (at < 0 ? undefined : way[at + 1]) ?? 'sys-firewall';
  };
  const dns = lookUp === 'stale' ? 'stale' : 'repointed';
  // Tor carries no UDP, and its gateway enforces no rules of the qubes behind it.
  const overTor = netvmOf('sys-vpn') === 'sys-whonix';
  return [
    {
      ...SYS_VPN,
      netvm: netvmOf('sys-vpn'),
      service: { ...(overTor ? OPENVPN : WIREGUARD), dns },
      ...(!overTor && { firewall: ENDPOINT_ONLY }),
    },
    { ...SYS_WHONIX, netvm: netvmOf('sys-whonix') },
  ];
}

/**
 * One way of `personal` to the site, on a machine that has a VPN qube, a Tor gateway and another qube
 * whether that way uses them or not: whoever asks what they see gets an answer. In: the way, and how
 * page and look-up travel.
 */
export function setUp(which: SetUp, switched: Switched): Scenario {
  const page: FlowSpec = {
    from: 'personal',
    to: 'site',
    protocol: switched.protocol,
    request: 'GET /balance',
    reply: '200 OK 1,204.50',
  };
  const lookUp: FlowSpec = { from: 'personal', to: 'site', protocol: 'dns' };
  return {
    name: `set-up-${which}`,
    title: TITLES[which],
    takeaway: 'Who sees what depends on the set-up.',
    home: HOME,
    qubes: [
      { ...PERSONAL, netvm: BETWEEN[which][0] ?? 'sys-firewall' },
      { ...UNTRUSTED, netvm: 'sys-firewall' },
      ...gatewaysOf(which, switched),
      SYS_FIREWALL,
      SYS_NET,
    ],
    parties: [VPN_COMPANY, ...RELAYS, RESOLVER, BANK],
    flows: switched.lookUp === 'known' ? [page] : [page, lookUp],
  };
}
