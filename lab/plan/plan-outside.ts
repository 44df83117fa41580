import type { Address } from '#model/ipv4-address.ts';
import type { PartySpec, Scenario, VpnService } from '#model/scenario.ts';
import { sysctlOf } from './plan-machine.ts';
import { HOME_MACS, macOf, outsideAddress6 } from './device-names.ts';
import { routerRules, vpnServerRules } from './other-rules.ts';
import type { Cable, Plan, WrittenFile } from './lab-plan.ts';
import type { Situation } from '#scenarios/situations.ts';
import { hostRecords, resolverDaemon } from './resolver.ts';
import { serverDevice } from './plan-tunnels.ts';

/** The segment that all parties outside share: nobody between them takes a hop off a packet’s life. */
export const INTERNET = 'internet';
export const SEGMENT = 'segment';
/** The ISP’s own address. It stands in no scenario, for nobody sends anything to it. */
export const ISP_ADDRESS = '192.0.2.1';

/** A party’s ways: everyone is on its own segment, but the home stands behind the ISP. */
export function partyLines(address: Address, home: Address, six: boolean): string[] {
  return [
    `addr add ${address}/32 dev eth0`,
    'link set eth0 up',
    'route add default dev eth0',
    `route add ${home}/32 via ${ISP_ADDRESS} dev eth0 onlink`,
    ...(six
      ? [
          `addr add ${outsideAddress6(address)}/128 dev eth0 nodad`,
          `route add ${outsideAddress6(ISP_ADDRESS)}/128 dev eth0`,
          `neigh replace ${outsideAddress6(ISP_ADDRESS)} lladdr ${macOf(ISP_ADDRESS)} dev eth0 nud permanent`,
          `route add 2001:db8::/32 via ${outsideAddress6(ISP_ADDRESS)} dev eth0 onlink`,
        ]
      : []),
  ];
}

/** The end of a party’s cable in the segment; Linux takes 15 letters at most. */
export function segmentDevice(name: string): string {
  return `to-${name}`.slice(0, 15);
}

export function partyCable(name: string, address: Address): Cable {
  return {
    ends: [
      { namespace: name, device: 'eth0', mac: macOf(address) },
      { namespace: INTERNET, device: segmentDevice(name), mac: macOf(address).replace(/^02:00/, '02:02') },
    ],
  };
}

/** Everybody outside: their places, the cables between them, and what runs there. */
export type OutsidePlan = Pick<
  Plan,
  'namespaces' | 'cables' | 'addressing' | 'rulesets' | 'files' | 'daemons' | 'taps'
>;

/** What router and ISP need for IPv6 besides. */
function homeLines6({ home, parties, qubes }: Scenario): {
  readonly router: string[];
  readonly isp: string[];
} {
  /** Who is next to whom is known beforehand: looking for a neighbour would cost the first packet a second. */
  const neighbour = (address: Address, mac: string, device: string): string =>
    `neigh replace ${outsideAddress6(address)} lladdr ${mac} dev ${device} nud permanent`;
  return {
    router: [
      neighbour(ISP_ADDRESS, HOME_MACS.isp, 'wan0'),
      ...qubes.flatMap(({ uplink }) =>
        uplink ? [neighbour(uplink.address, macOf(uplink.address), 'lan0')] : [],
      ),
      `addr add ${outsideAddress6(home.router)}/112 dev lan0 nodad`,
      `addr add ${outsideAddress6(home.public_address)}/128 dev wan0 nodad`,
      `route add ::/0 via ${outsideAddress6(ISP_ADDRESS)} dev wan0 onlink`,
    ],
    isp: [
      `addr add ${outsideAddress6(ISP_ADDRESS)}/128 dev home0 nodad`,
      `addr add ${outsideAddress6(ISP_ADDRESS)}/128 dev net0 nodad`,
      `route add ${outsideAddress6(home.public_address)}/128 dev home0`,
      `route add ${outsideAddress6(home.router)}/112 via ${outsideAddress6(home.public_address)} dev home0 onlink`,
      'route add 2001:db8::/32 dev net0 metric 2048',
      neighbour(home.public_address, HOME_MACS.wan, 'home0'),
      ...parties.map(({ address }) => neighbour(address, macOf(address), 'net0')),
    ],
  };
}

/** The cables of the home: Wi-Fi, router, ISP, and all the rest. */
const homeCables = (): readonly Cable[] => [
  {
    ends: [
      { namespace: 'router', device: 'lan0', mac: HOME_MACS.lan },
      { namespace: 'wifi', device: 'to-router', mac: macOf('192.0.0.254') },
    ],
  },
  {
    ends: [
      { namespace: 'router', device: 'wan0', mac: HOME_MACS.wan },
      { namespace: 'isp', device: 'home0', mac: HOME_MACS.isp },
    ],
  },
  {
    ends: [
      { namespace: 'isp', device: 'net0', mac: macOf(ISP_ADDRESS) },
      { namespace: INTERNET, device: segmentDevice('isp'), mac: '02:02:c0:00:02:01' },
    ],
  },
];

/** Router and ISP. */
function planHome(scenario: Scenario, six: boolean): OutsidePlan {
  const { home, parties } = scenario;
  const resolver = parties.find(({ kind }) => kind === 'resolver');
  const lines6 = homeLines6(scenario);
  return {
    namespaces: [
      { name: 'router', sysctl: sysctlOf(true, six) },
      { name: 'isp', sysctl: sysctlOf(true, six) },
    ],
    cables: homeCables(),
    addressing: [
      {
        namespace: 'router',
        lines: [
          `addr add ${home.router}/24 dev lan0`,
          'link set lan0 up',
          `addr add ${home.public_address}/32 dev wan0`,
          'link set wan0 up',
          `route add default via ${ISP_ADDRESS} dev wan0 onlink`,
          ...(six ? lines6.router : []),
        ],
      },
      {
        namespace: 'isp',
        lines: [
          `addr add ${ISP_ADDRESS}/32 dev home0`,
          'link set home0 up',
          `addr add ${ISP_ADDRESS}/32 dev net0`,
          'link set net0 up',
          `route add ${home.public_address}/32 dev home0`,
          'route add default dev net0',
          ...(six ? lines6.isp : []),
        ],
      },
    ],
    rulesets: [{ namespace: 'router', text: routerRules() }],
    files: [],
    daemons: resolver ? [resolverDaemon('router', home.router, [`--server=${resolver.address}`])] : [],
    taps: [
      { namespace: 'router', device: 'lan0', inside: false },
      { namespace: 'router', device: 'wan0', inside: false },
    ],
  };
}

/** The site: what it answers to each request, and the key for its name. */
function siteFile({ flows }: Scenario, site: PartySpec, directory: string): WrittenFile {
  const settings = {
    domain: site.domain,
    key: `${directory}/keys/${site.domain ?? site.name}.key`,
    certificate: `${directory}/keys/${site.domain ?? site.name}.crt`,
    answers: flows.map(({ request = 'GET /', reply = '200 OK' }) => ({ request, reply })),
  };
  return { path: `${directory}/${site.name}.json`, text: `${JSON.stringify(settings, null, 2)}\n` };
}

function planParty(
  situation: Situation,
  party: PartySpec,
  site: readonly string[],
  directory: string,
): OutsidePlan {
  const { scenario } = situation;
  const six = situation.six !== undefined;
  const { name, address, kind } = party;
  const vpns = scenario.qubes.flatMap(({ service }): VpnService[] =>
    service?.kind === 'vpn' && service.server === name ? [service] : [],
  );
  return {
    namespaces: [{ name, sysctl: sysctlOf(kind === 'vpn-server', six) }],
    cables: [partyCable(name, address)],
    addressing: [{ namespace: name, lines: partyLines(address, scenario.home.public_address, six) }],
    rulesets: vpns.map(({ protocol }) => ({ namespace: name, text: vpnServerRules(serverDevice(protocol)) })),
    files: kind === 'site' ? [siteFile(scenario, party, directory)] : [],
    daemons: [
      ...(kind === 'resolver' ? [resolverDaemon(name, address, hostRecords(scenario))] : []),
      ...(kind === 'site'
        ? [
            {
              name: `site at ${name}`,
              namespace: name,
              words: [...site, `${directory}/${name}.json`],
              ready: { says: 'listening' },
            },
          ]
        : []),
    ],
    taps: [{ namespace: name, device: 'eth0', inside: false }],
  };
}

/**
 * Lays out what stands outside the computer: the home, the ISP, and every party that is no relay (those are the
 * Tor network’s). In: the situation, the words that start a site, the folder for files. Out: the plan’s part.
 */
export function planOutside(situation: Situation, site: readonly string[], directory: string): OutsidePlan {
  const parts = [
    planHome(situation.scenario, situation.six !== undefined),
    ...situation.scenario.parties
      .filter(({ kind }) => kind !== 'relay')
      .map((party) => planParty(situation, party, site, directory)),
  ];
  return {
    namespaces: parts.flatMap(({ namespaces }) => namespaces),
    cables: parts.flatMap(({ cables }) => cables),
    addressing: parts.flatMap(({ addressing }) => addressing),
    rulesets: parts.flatMap(({ rulesets }) => rulesets),
    files: parts.flatMap(({ files }) => files),
    daemons: parts.flatMap(({ daemons }) => daemons),
    taps: parts.flatMap(({ taps }) => taps),
  };
}
