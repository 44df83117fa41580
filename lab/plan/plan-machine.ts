import { VIRTUAL_DNS, type Address } from '#model/ipv4-address.ts';
import { addressOf } from '#model/network.ts';
import type { QubeSpec, Scenario } from '#model/scenario.ts';
import {
  HOME_MACS,
  NETVM_MAC,
  QUBE_MAC,
  macOf,
  outsideAddress6,
  qubeAddress6,
  vifOf,
} from './device-names.ts';
import { killSwitchRules, torGatewayRules } from './other-rules.ts';
import type { Cable, Plan, Ruleset } from './lab-plan.ts';
import { qubesRules } from './qubes-rules.ts';
import type { Situation } from '#scenarios/situations.ts';
import { tunnelDevice } from './plan-tunnels.ts';

/** The device of a qube that holds the network card. */
export const CARD = 'card0';

/** What every namespace is set to. Without TCP’s time stamps a segment’s size is that of its headers and its text. */
export function sysctlOf(forwards: boolean, six: boolean): Readonly<Record<string, string>> {
  return {
    'net.ipv4.ip_forward': forwards ? '1' : '0',
    'net.ipv4.tcp_timestamps': '0',
    'net.ipv6.conf.all.disable_ipv6': six ? '0' : '1',
    'net.ipv6.conf.default.disable_ipv6': six ? '0' : '1',
    ...(six && {
      'net.ipv6.conf.all.forwarding': forwards ? '1' : '0',
      'net.ipv6.conf.default.router_solicitations': '0',
    }),
  };
}

/** A net qube forwards, a Tor gateway does not: qubes-whonix puts a unit of its own in the place of Qubes’ one. */
function forwards({ provides_network, service }: QubeSpec): boolean {
  return provides_network === true && service?.kind !== 'tor';
}

function clientsOf({ qubes }: Scenario, netvm: QubeSpec): QubeSpec[] {
  return qubes.filter((qube) => qube.netvm === netvm.name);
}

/** Where a net qube turns look-ups: the tunnel’s resolver, the local network’s, or the virtual ones again. */
function resolversOf({ uplink, service }: QubeSpec, tunnelUp: boolean): readonly Address[] {
  if (service?.kind === 'vpn' && tunnelUp && service.dns === 'repointed') return [service.resolver];
  return uplink ? [uplink.resolver] : VIRTUAL_DNS;
}

/** Whom a program in this qube asks for names. A qube is always told the virtual resolver. */
export function resolverAsked(qube: QubeSpec): Address {
  const { service, uplink } = qube;
  if (service?.kind === 'vpn' && service.state === 'up' && service.dns === 'repointed')
    return service.resolver;
  return (uplink ? uplink.resolver : VIRTUAL_DNS[0]) ?? '';
}

/** The cable between a qube and its net qube, with Qubes’ groups and hardware addresses. */
function cableOf(client: QubeSpec, netvm: QubeSpec): Cable {
  return {
    ends: [
      { namespace: client.name, device: 'eth0', mac: QUBE_MAC, group: 1 },
      { namespace: netvm.name, device: vifOf(client), mac: NETVM_MAC, group: 2 },
    ],
  };
}

/** Routed links with one neighbour each, who is known beforehand: network/setup-ip, vif-route-qubes. */
function clientLines(client: QubeSpec, netvm: QubeSpec, six: boolean): string[] {
  const gateway = addressOf(netvm);
  return [
    `addr add ${addressOf(client)}/32 dev eth0`,
    'link set eth0 up',
    `neigh replace ${gateway} lladdr ${NETVM_MAC} dev eth0 nud permanent`,
    `route add default via ${gateway} dev eth0 onlink`,
    ...(six
      ? [
          `addr add ${qubeAddress6(client)}/128 dev eth0 nodad`,
          `neigh replace ${qubeAddress6(netvm)} lladdr ${NETVM_MAC} dev eth0 nud permanent`,
          `route add ::/0 via ${qubeAddress6(netvm)} dev eth0 onlink`,
        ]
      : []),
  ];
}

function vifLines(client: QubeSpec, netvm: QubeSpec, six: boolean): string[] {
  const device = vifOf(client);
  return [
    `addr add ${addressOf(netvm)}/32 dev ${device}`,
    `link set ${device} up`,
    `neigh replace ${addressOf(client)} lladdr ${QUBE_MAC} dev ${device} nud permanent`,
    `route add ${addressOf(client)}/32 dev ${device}`,
    ...(six
      ? [
          `addr add ${qubeAddress6(netvm)}/128 dev ${device} nodad`,
          `neigh replace ${qubeAddress6(client)} lladdr ${QUBE_MAC} dev ${device} nud permanent`,
          `route add ${qubeAddress6(client)}/128 dev ${device}`,
        ]
      : []),
  ];
}

/** The card in the local network, as DHCP would have set it. */
function uplinkLines(address: Address, router: Address, six: boolean): string[] {
  return [
    `addr add ${address}/24 dev ${CARD}`,
    `link set ${CARD} up`,
    `route add default via ${router} dev ${CARD}`,
    ...(six
      ? [
          `addr add ${outsideAddress6(address)}/112 dev ${CARD} nodad`,
          `neigh replace ${outsideAddress6(router)} lladdr ${HOME_MACS.lan} dev ${CARD} nud permanent`,
          `route add ::/0 via ${outsideAddress6(router)} dev ${CARD}`,
        ]
      : []),
  ];
}

function rulesOf(situation: Situation, qube: QubeSpec, torUser: string): Ruleset[] {
  const { scenario, six } = situation;
  const clients = clientsOf(scenario, qube);
  if (qube.service?.kind === 'tor')
    return [{ namespace: qube.name, text: torGatewayRules(clients, torUser) }];
  const vpn = qube.service?.kind === 'vpn' ? qube.service : undefined;
  if (qube.class === 'Desktop') {
    return vpn?.fail_closed
      ? [{ namespace: qube.name, text: killSwitchRules(tunnelDevice(vpn.protocol)) }]
      : [];
  }
  if (!qube.provides_network) return [];
  const net = { qube, clients, resolvers: resolversOf(qube, vpn?.state === 'up') };
  const texts = [
    qubesRules({
      ...net,
      family: 4,
      failClosed: vpn !== undefined && (six ? six.failClosed4 : vpn.fail_closed),
    }),
  ];
  if (six) texts.push(qubesRules({ ...net, family: 6, failClosed: vpn !== undefined && six.failClosed6 }));
  return [{ namespace: qube.name, text: texts.join('') }];
}

/** The computer: its qubes, the cables between them, and the rules of each. */
export type MachinePlan = Pick<Plan, 'namespaces' | 'cables' | 'addressing' | 'rulesets' | 'taps'>;

/** Lays out the computer of a scenario. In: the situation, and the user that Tor runs as. */
export function planMachine(situation: Situation, torUser: string): MachinePlan {
  const { scenario } = situation;
  const six = situation.six !== undefined;
  const netvmOf = (qube: QubeSpec): QubeSpec | undefined =>
    scenario.qubes.find(({ name }) => name === qube.netvm);
  const links = scenario.qubes.flatMap((client) => {
    const netvm = netvmOf(client);
    return netvm ? [{ client, netvm }] : [];
  });
  const cards = scenario.qubes.flatMap(({ name, uplink }) => (uplink ? [{ name, uplink }] : []));
  return {
    namespaces: [
      { name: 'wifi', sysctl: sysctlOf(false, false) },
      ...scenario.qubes.map((qube) => ({
        name: qube.name,
        sysctl: sysctlOf(forwards(qube), six),
      })),
    ],
    cables: [
      ...links.map(({ client, netvm }) => cableOf(client, netvm)),
      ...cards.map(({ name, uplink }, i): Cable => ({
        ends: [
          { namespace: name, device: CARD, mac: macOf(uplink.address), group: 1 },
          { namespace: 'wifi', device: `air${i + 1}`, mac: macOf(`192.0.0.${i + 1}`) },
        ],
      })),
    ],
    addressing: [
      ...links.flatMap(({ client, netvm }) => [
        { namespace: client.name, lines: clientLines(client, netvm, six) },
        { namespace: netvm.name, lines: vifLines(client, netvm, six) },
      ]),
      ...cards.map(({ name, uplink }) => ({
        namespace: name,
        lines: uplinkLines(uplink.address, scenario.home.router, six),
      })),
    ],
    rulesets: scenario.qubes.flatMap((qube) => rulesOf(situation, qube, torUser)),
    taps: [
      ...links.map(({ client }) => ({ namespace: client.name, device: 'eth0', inside: false })),
      ...cards.map(({ name }) => ({ namespace: name, device: CARD, inside: false })),
    ],
  };
}
