import fc from 'fast-check';
import type { QubeSpec, TorService, VpnService } from '#model/scenario.ts';
import { RELAYS, SERVERS } from './any-parties.ts';

type Service = NonNullable<QubeSpec['service']>;

/** What is drawn for a qube that may run a tunnel. */
export const drawn = fc.record({
  tunnel: fc.constantFrom('none', 'none', 'wireguard', 'openvpn-tcp', 'tor'),
  server: fc.nat(SERVERS.length - 1),
  /** Three relays of the seven, in any order: circuits may share some, or all. */
  relays: fc.shuffledSubarray([...RELAYS.keys()], { minLength: 3, maxLength: 3 }),
  state: fc.constantFrom<VpnService['state']>('up', 'up', 'up', 'not-yet-up', 'dropped'),
  failClosed: fc.boolean(),
  dns: fc.constantFrom<VpnService['dns']>('repointed', 'repointed', 'stale'),
  port: fc.constantFrom(undefined, undefined, 1, 53, 65535),
});
export type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never;

/** The service that takes what a qube sends upstream, where there is one. */
export function takes(service: Service | undefined): service is Service {
  return (
    service?.kind === 'tor' || (service?.kind === 'vpn' && (service.state === 'up' || service.fail_closed))
  );
}

function vpnAt(index: number, each: Drawn, next: Service | undefined): VpnService {
  const protocol = each.tunnel === 'wireguard' && next?.kind !== 'tor' ? 'wireguard' : 'openvpn-tcp';
  // A tunnel directly inside another to the same server is refused; through anything else a server may serve twice.
  const taken = next?.kind === 'vpn' && next.server === SERVERS[each.server]?.name;
  const server = SERVERS[(each.server + (taken ? 1 : 0)) % SERVERS.length];
  return {
    kind: 'vpn',
    protocol,
    ...(server && { server: server.name }),
    port: each.port ?? (protocol === 'wireguard' ? 51820 : 443),
    tunnel_address: `10.64.${index}.2`,
    resolver: `10.64.${index}.1`,
    state: each.state,
    fail_closed: each.failClosed,
    dns: each.dns,
  };
}

function torWith({ relays }: Drawn): TorService {
  const [guard = '', middle = '', exit = ''] = relays.map((n) => RELAYS[n]?.name ?? '');
  return { kind: 'tor', guard, middle, exit };
}

/** What runs in a qube. In: its number, what was drawn, and the service that takes what it sends. */
export function serviceAt(index: number, each: Drawn, next: Service | undefined): Service | undefined {
  if (each.tunnel === 'none') return undefined;
  return each.tunnel === 'tor' ? torWith(each) : vpnAt(index, each, next);
}
