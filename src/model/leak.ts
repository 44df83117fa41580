import type { VpnService } from './scenario.ts';

/** A desktop with a VPN client, and a qube behind a VPN qube: the two that are put side by side. */
export const MACHINES = ['desktop', 'qubes'] as const;
export type Machine = (typeof MACHINES)[number];

/** What is sent: a page, its look-up, a page for the VPN qube's own program, one for a disposable, and one over IPv6. */
export const PARCELS = ['page', 'look-up', 'own', 'disposable', 'ipv6'] as const;
export type Parcel = (typeof PARCELS)[number];

/** What may stand between a packet and the open network. */
export interface Guards {
  /** The lines that drop what would pass outside the tunnel: for no family, for IPv4, for both. */
  readonly failClosed: 'off' | 'ipv4' | 'both';
  /** The rules of the VPN qube, enforced in its net qube: its endpoint and nothing else. */
  readonly endpoint: boolean;
  /** Where look-ups are turned to. */
  readonly dns: VpnService['dns'];
  /** Whether there are IPv6 addresses at all. */
  readonly ipv6: boolean;
  /** From what the app qube's disposables are copied: Qubes' own template, or one behind the VPN qube. */
  readonly disposables: 'shipped' | 'vpn';
}

/** Every position of every guard, in a fixed order. */
export const GUARDS: readonly Guards[] = (['off', 'ipv4', 'both'] as const).flatMap((failClosed) =>
  [false, true].flatMap((endpoint) =>
    (['stale', 'repointed'] as const).flatMap((dns) =>
      [false, true].flatMap((ipv6) =>
        (['shipped', 'vpn'] as const).map((disposables) => ({
          failClosed,
          endpoint,
          dns,
          ipv6,
          disposables,
        })),
      ),
    ),
  ),
);

/** The number that a position has in `GUARDS`. */
export function guardsNumber({ failClosed, endpoint, dns, ipv6, disposables }: Guards): number {
  return GUARDS.findIndex(
    (each) =>
      each.failClosed === failClosed &&
      each.endpoint === endpoint &&
      each.dns === dns &&
      each.ipv6 === ipv6 &&
      each.disposables === disposables,
  );
}

/** The states that a tunnel goes through, in their order. */
export const MOMENTS = ['not-yet-up', 'up', 'dropped'] as const satisfies readonly VpnService['state'][];
export type Moment = (typeof MOMENTS)[number];
