import type { QubeSpec } from '../scenario.ts';
import type { Draft, Entry, Outline } from './draft.ts';
import type { Address } from '../ipv4-address.ts';

type Qube = Draft<QubeSpec>;

/** Whom a qube turns a look-up to: the resolver of its tunnel, or of its card. Without either, the next one up the chain decides. */
function resolverOf({ service, uplink }: Qube): Address | undefined {
  const inTunnel = service?.kind === 'vpn' && service.state === 'up' && service.dns === 'repointed';
  return inTunnel ? service.resolver : uplink?.resolver;
}

/**
 * Whether a look-up leaves a qube outside any tunnel. `own`: a program in this very qube asks, which no chain of forward
 * holds back; only on a Desktop does the VPN client hold back its own. The router is on the link of a card, and so past
 * a tunnel: wg-quick(8) suppress_prefixlength, openvpn(8) redirect-gateway.
 */
function leavesBare(
  { class: kind, service, uplink }: Qube,
  resolver: Address | undefined,
  router: Address,
  own: boolean,
): boolean {
  if (service?.kind === 'tor') return false;
  if (service?.kind !== 'vpn') return true;
  const pastTunnel = service.state !== 'up' || (uplink !== undefined && resolver === router);
  return pastTunnel && (service.fail_closed !== true || (own && kind !== 'Desktop'));
}

/** Whether a look-up that a program in the qube called `name` makes comes to the home router itself. No rule of a firewall is looked at. */
export function asksRouter(
  name: string,
  qubes: ReadonlyMap<string, Entry<QubeSpec>>,
  { router }: Outline['home'],
): boolean {
  if (router === undefined) return false;
  const passed = new Set<Entry<QubeSpec>>();
  let resolver: Address | undefined;
  for (let at = qubes.get(name); at && !passed.has(at); at = qubes.get(at.spec.netvm ?? '')) {
    resolver ??= resolverOf(at.spec);
    if (!leavesBare(at.spec, resolver, router, passed.size === 0)) return false;
    if (at.spec.uplink) return resolver === router;
    passed.add(at);
  }
  return false;
}
