import type { Network, Node } from '#model/network.ts';
import type { Packet } from '#model/packet.ts';
import type { Action, Hop } from '#simulation/trace.ts';
import { shellsOf } from './envelope-view.ts';
import type { ToldJourney } from './storyboard.ts';

/** What the sentence of a step is made from. */
export interface Subject {
  readonly network: Network;
  readonly toldJourney: ToldJourney;
  readonly hops: readonly Hop[];
  /** Who acts: the first hop’s node, or where it ends the last one’s. */
  readonly who: Node;
  /** Whom it comes to; whoever acts where it comes to nobody. */
  readonly next: Node;
}

/** Whether something is done at a hop; given seals, whether it is done to one of these. */
export const has = (hop: Hop | undefined, what: Action['do'], ...seals: readonly string[]): boolean =>
  hop?.actions.some(
    (action) =>
      action.do === what && (seals.length === 0 || ('seal' in action && seals.includes(action.seal))),
  ) ?? false;

/** The seals of tunnels. */
export const TUNNELS = ['wireguard', 'openvpn'] as const;

/** Whether addresses are translated at a hop, in one of some ways. */
export const translates = (hop: Hop | undefined, ...ways: readonly string[]): boolean =>
  hop?.actions.some((action) => action.do === 'translate' && ways.includes(action.how)) ?? false;

/** Whether a packet is in a tunnel or in Tor; HTTPS alone is no such seal. */
export function isSealed(packet: Packet | undefined): boolean {
  return shellsOf(packet ?? []).some((shell) => shell !== 'tls');
}
