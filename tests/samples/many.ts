/** Networks with several tunnels, gateways and relays. */
import {
  type PartySpec,
  type QubeSpec,
  type Scenario,
  type TorService,
  type VpnService,
} from '#model/scenario.ts';
import { SYS_FIREWALL, SYS_NET, WORK } from '#scenarios/built-in-qubes.ts';
import { BANK, HOME, RELAYS, RESOLVER, VPN_COMPANY } from '#scenarios/parties.ts';

/** Two of one kind on one way: two VPNs, two Tor gateways, one relay or one server in two places. */

const SECOND: PartySpec = {
  name: 'second',
  kind: 'vpn-server',
  title: 'second company',
  address: '203.0.113.8',
};

const OTHER_RELAYS: readonly PartySpec[] = [
  { name: 'guard-2', kind: 'relay', title: 'second guard', address: '198.51.100.20' },
  { name: 'middle-2', kind: 'relay', title: 'second middle', address: '192.0.2.20' },
  { name: 'exit-2', kind: 'relay', title: 'second exit', address: '203.0.113.20' },
];

export function net(name: string, id: number, netvm: string, service: VpnService | TorService): QubeSpec {
  return { name, class: 'AppVM', label: 'green', id, netvm, provides_network: true, service };
}

/** A qube behind some services, the one nearest to it first. */
export function behind(...services: (VpnService | TorService)[]): Scenario {
  const names = services.map((_, n) => `net-${n}`);
  return {
    name: 'many',
    title: 'Many',
    takeaway: 'Many.',
    home: HOME,
    qubes: [
      { ...WORK, netvm: names[0] ?? 'sys-firewall' },
      ...services.map((service, n) => net(`net-${n}`, 30 + n, names[n + 1] ?? 'sys-firewall', service)),
      SYS_FIREWALL,
      SYS_NET,
    ],
    parties: [...RELAYS, ...OTHER_RELAYS, VPN_COMPANY, SECOND, RESOLVER, BANK],
    flows: [{ from: 'work', to: 'site', protocol: 'http' }],
  };
}
