import type { Guards, Machine, Moment, Parcel } from '#model/leak.ts';
import type { FlowSpec, QubeSpec, Scenario } from '#model/scenario.ts';
import { desktop } from './desktop.ts';
import {
  DISPOSABLE,
  ENDPOINT_ONLY,
  SYS_FIREWALL,
  SYS_NET,
  SYS_VPN,
  TRUSTED,
  WIREGUARD,
} from './built-in-qubes.ts';
import { BANK, HOME, RESOLVER, VPN_COMPANY } from './parties.ts';

/**
 * A tunnel that carries IPv4 alone is, for an IPv6 packet, never up. `ip6 qubes` has the same chains as
 * `ip qubes`, and masquerades too: qubes-core-agent-linux network/qubes-ipv6.nft, qubes-doc networking.rst.
 * So an IPv6 packet fares as an IPv4 packet does without a tunnel, under the lines of its own family.
 */
function serviceFor(moment: Moment, { failClosed, dns }: Guards, parcel: Parcel): QubeSpec['service'] {
  const six = parcel === 'ipv6';
  return {
    ...WIREGUARD,
    state: six ? 'not-yet-up' : moment,
    fail_closed: six ? failClosed === 'both' : failClosed !== 'off',
    dns,
  };
}

function qubesOf(machine: Machine, moment: Moment, guards: Guards, parcel: Parcel): readonly QubeSpec[] {
  const service = serviceFor(moment, guards, parcel);
  if (machine === 'desktop') return desktop.qubes.map((qube) => ({ ...qube, service }));
  const dvm = guards.disposables === 'vpn' ? 'vpn-dvm' : undefined;
  const opened: QubeSpec = { ...DISPOSABLE, ...(dvm && { netvm: 'sys-vpn', template: dvm }) };
  return [
    { ...TRUSTED, netvm: 'sys-vpn', ...(parcel === 'disposable' && dvm && { default_dispvm: dvm }) },
    ...(parcel === 'disposable' ? [opened] : []),
    {
      ...SYS_VPN,
      netvm: 'sys-firewall',
      service,
      // An IPv6 address is none of those accepted, and the last rule drops both families.
      ...(guards.endpoint && { firewall: ENDPOINT_ONLY }),
    },
    SYS_FIREWALL,
    SYS_NET,
  ];
}

/**
 * One packet at one moment under some guards. Nothing where there is no such packet: without IPv6
 * addresses nobody makes one, and a desktop has no VPN qube beside itself, and no disposables.
 */
export function leakScenario(
  machine: Machine,
  moment: Moment,
  guards: Guards,
  parcel: Parcel,
): Scenario | undefined {
  if (parcel === 'ipv6' && !guards.ipv6) return undefined;
  if ((parcel === 'own' || parcel === 'disposable') && machine === 'desktop') return undefined;
  const inside = machine === 'desktop' ? 'laptop' : 'trusted';
  const flow: FlowSpec = {
    from: parcel === 'own' ? 'sys-vpn' : parcel === 'disposable' ? DISPOSABLE.name : inside,
    to: 'site',
    protocol: parcel === 'look-up' ? 'dns' : 'https',
  };
  return {
    name: `leak-lab-${machine}`,
    title: 'One packet, under some guards',
    takeaway: 'What leaves depends on the rules around the tunnel.',
    home: HOME,
    qubes: [...qubesOf(machine, moment, guards, parcel)],
    parties: [VPN_COMPANY, RESOLVER, BANK],
    flows: [flow],
  };
}
