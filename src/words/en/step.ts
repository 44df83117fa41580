import { speak } from '#voice';
import { called, first, together } from './fitting.ts';
import type { Named } from './name.ts';

/** What a program makes for somebody, as the rest of a sentence. */
const MADE = {
  syn: (goal: Named) => `makes a SYN to ask ${called(goal)} for a connection`,
  hello: (goal: Named) => `makes a TLS hello for ${called(goal)}`,
  question: (goal: Named) => `asks for the address of ${called(goal)}`,
  ping: (goal: Named) => `makes a ping for ${called(goal)}`,
  udp: (goal: Named) => `makes a UDP packet for ${called(goal)}`,
  request: (goal: Named) => `makes a request for ${called(goal)}`,
} as const;

/** How a packet goes by its sender’s own tunnel: into it, past it, without it where it is down, or there is none. */
const PAST = { sealed: '', none: '', past: ', past its tunnel', without: ', without its tunnel' } as const;

/** How a packet came that is forwarded where a tunnel is missing. */
const CAME = { clear: 'in the clear', https: 'as it came', sealed: 'sealed as it came' } as const;

/** What the home router does to what it sends on: nothing, its public address, or a question of its own. */
type Routed = 'not' | 'masquerade' | 'proxy';

/** Who puts an address on a packet: the qubes their own, the home router the public one. */
function putsOn(own: readonly Named[], router: Routed): string {
  if (own.length === 0)
    return router === 'proxy'
      ? 'The home router asks in its own name'
      : 'The home router puts your public address on it';
  const qubes =
    own.length === 1
      ? `${together(own, first)} puts its own address on it`
      : `${together(own, first)} each put their own address on it`;
  if (router === 'proxy') return `${qubes}; the home router asks in its own name`;
  return router === 'masquerade' ? `${qubes}, the home router your public one` : qubes;
}

/** What happens at a step of a journey on its way out, each a whole sentence. */
export const stepWords = speak({
  asks: (what: keyof typeof MADE, who: Named, goal: Named) => `${first(who)} ${MADE[what](goal)}.`,
  /** The same, for the neighbour that it is handed to. */
  asksNext: (what: keyof typeof MADE, who: Named, goal: Named, tunnel: keyof typeof PAST) =>
    `${first(who)} ${MADE[what](goal)} and sends it there${PAST[tunnel]}.`,
  /** The same, and it goes on to `next`: `tunnel` says how its maker’s own tunnel has to do with it. */
  asksAndSends: (
    what: keyof typeof MADE,
    who: Named,
    goal: Named,
    tunnel: keyof typeof PAST,
    next: Named,
  ) => {
    const it = what === 'question' ? 'the question' : 'it';
    const made = `${first(who)} ${MADE[what](goal)}`;
    const [and, its] = tunnel === 'sealed' ? [`, seals ${it} and`, 'it'] : [' and', it];
    const sends = next.kind === 'wifi' ? `sends ${its} over the Wi-Fi` : `hands ${its} to ${called(next)}`;
    return `${made}${and} ${sends}${PAST[tunnel]}.`;
  },
  wrapsForTor: (who: Named, guard: Named) =>
    `${first(who)} ends the connection, wraps the bytes in three layers and sends a cell to ${called(guard)}.`,
  seals: (again: boolean, who: Named, server: Named, next: Named) =>
    again
      ? `${first(who)} seals the sealed packet once more and addresses it to ${called(server)}, by way of ${called(next)}.`
      : `${first(who)} seals the packet and addresses it to ${called(server)}, by way of ${called(next)}.`,
  /** `how` the packet came: sealed for another tunnel or for Tor, under HTTPS alone, or without either. */
  forwardsWithoutTunnel: (how: keyof typeof CAME, who: Named) =>
    `${first(who)} has no tunnel. It forwards the packet ${CAME[how]}, under its own address.`,
  pointsToItsResolver: (tunnel: keyof typeof PAST, who: Named, next: Named) =>
    `${first(who)} points the question at its own resolver and sends it on to ${called(next)}${PAST[tunnel]}.`,
  forwards: (tunnel: keyof typeof PAST, who: Named, next: Named) =>
    `${first(who)} puts its own address on the packet and sends it to ${called(next)}${PAST[tunnel]}.`,
  checksAndForwards: (tunnel: keyof typeof PAST, who: Named, next: Named, qube: Named) =>
    `${first(who)} checks the rules of ${called(qube)}, puts its own address on the packet and sends it to ${called(next)}${PAST[tunnel]}.`,
  crossesTheAir: (next: Named) => `The Wi-Fi carries it to ${called(next)}.`,
  passesOn: (carriers: readonly Named[], next: Named) =>
    `${together(carriers, first)} ${carriers.length === 1 ? 'passes' : 'pass'} it on to ${called(next)}.`,
  /**
   * Out of the home, or on the way there. `own`: qubes that put their own address on it, in order; `router`: what the
   * home router did; `carriers`: who only passes it on, in the end to `next`.
   */
  leaves: (own: readonly Named[], router: Routed, carriers: readonly Named[], next: Named) => {
    const put = putsOn(own, router);
    if (carriers.length === 0) return `${put}; it comes to ${called(next)}.`;
    return `${put}; ${together(carriers)} ${carriers.length === 1 ? 'passes' : 'pass'} it to ${called(next)}.`;
  },
  opensSeal: (who: Named, next: Named) =>
    `${first(who)} opens the seal and sends what was inside to ${called(next)}, under its own address.`,
  takesOffLast: (who: Named, next: Named) =>
    `${first(who)} takes off the last layer and sends what is inside to ${called(next)}, on a connection of its own.`,
  takesOff: (who: Named, next: Named) =>
    `${first(who)} takes off its layer and passes the cell to ${called(next)}. The cell’s size stays.`,
  answersLookUp: (sealed: boolean, who: Named) =>
    sealed
      ? `${first(who)} knows the address and answers, sealed.`
      : `${first(who)} knows the address and answers.`,
  answers: (sealed: boolean, who: Named) =>
    sealed ? `${first(who)} answers, sealed.` : `${first(who)} answers.`,
  answersAddress: (who: Named, address: string) =>
    `${first(who)} sends its answer to the only address it knows, ${address}.`,
  answersHome: (who: Named, address: string) =>
    `${first(who)} sends its answer to the only address it knows, ${address}: that of your home.`,
  answersOwner: (who: Named, address: string, whose: Named) =>
    `${first(who)} sends its answer to the only address it knows, ${address}: that of ${called(whose)}.`,
});
