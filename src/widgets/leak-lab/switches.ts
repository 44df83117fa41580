import type { Guards } from '#model/leak.ts';

/** A switch, and where it can stand; the first position is that of a machine as it comes. */
type Switch = {
  readonly [Guard in keyof Guards]: { readonly guard: Guard; readonly positions: readonly Guards[Guard][] };
}[keyof Guards];

/** The switches, in the order they stand. */
export const SWITCHES: readonly Switch[] = [
  { guard: 'failClosed', positions: ['off', 'ipv4', 'both'] },
  { guard: 'endpoint', positions: [false, true] },
  { guard: 'dns', positions: ['stale', 'repointed'] },
  { guard: 'ipv6', positions: [false, true] },
  { guard: 'disposables', positions: ['shipped', 'vpn'] },
];
