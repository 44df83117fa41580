import type { Action, Hop } from './trace.ts';

/** Whose packet is in hand after an action: the sender's own, or one that somebody made to carry it. */
type Made = 'tunnel' | 'tor' | 'proxy';

/** Carries on the list of who has wrapped or remade a sender's packet, innermost first. */
function after(made: readonly Made[], action: Action): readonly Made[] {
  switch (action.do) {
    case 'seal':
      if (action.seal === 'onion') return made.at(-1) === 'tor' ? made : [...made, 'tor'];
      return action.seal === 'tls' ? made : [...made, 'tunnel'];
    case 'open':
      // What is under a tunnel's seal is as it was sealed. What a Tor gateway hands to its client, the gateway has made.
      return action.seal === 'tls' || action.seal === 'onion'
        ? made
        : made.slice(0, made.lastIndexOf('tunnel'));
    case 'open-stream':
    case 'use-stream':
      // The exit says END in the circuit when its connection fails (tor-spec §6.3), and Tor closes the client's.
      return made.at(-1) === 'tor' ? made.slice(0, -1) : made;
    case 'translate':
      return action.how === 'proxy' ? [...made, 'proxy'] : made;
    default:
      return made;
  }
}

/**
 * Whether an error that the last node sends gets to the program that made the packet. In: the hops of a trace that ended
 * there. Out: false while the packet travels inside another one: an ICMP error goes to the source of the outer header
 * (RFC 792), so to the program that keeps the tunnel or the circuit, or to the router that asks in its own name. None of
 * them hands it on to whom it carries for.
 */
export function reachesSender(hops: readonly Hop[]): boolean {
  return hops.flatMap(({ actions }) => actions).reduce<readonly Made[]>(after, []).length === 0;
}
