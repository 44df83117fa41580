import { speak } from '#voice';
import { called, first } from './fitting.ts';
import { listed, type Named } from './name.ts';

/** What a program makes for somebody, as the rest of a sentence. */
const MADE = {
  syn: (goal: Named) => `makes a SYN to ask ${called(goal)} for a connection`,
  hello: (goal: Named) => `makes a TLS hello for ${called(goal)}`,
  question: (goal: Named) => `asks for the address of ${called(goal)}`,
  ping: (goal: Named) => `makes a ping for ${called(goal)}`,
  udp: (goal: Named) => `makes a UDP packet for ${called(goal)}`,
  request: (goal: Named) => `makes a request for ${called(goal)}`,
} as const;

function all(who: readonly Named[]): string {
  return listed(who.map((each) => called(each)));
}

/** What happens at a step of a journey, each a whole sentence. */
export const stepWords = speak({
  asks: (what: keyof typeof MADE, who: Named, goal: Named) => `${first(who)} ${MADE[what](goal)}.`,
  /** The same, and it goes on: to `next`, sealed by its maker or not. */
  asksAndSends: (what: keyof typeof MADE, who: Named, goal: Named, sealed: boolean, next: Named) => {
    const it = what === 'question' ? 'the question' : 'it';
    const made = `${first(who)} ${MADE[what](goal)}`;
    if (next.kind === 'wifi')
      return sealed
        ? `${made}, seals ${it} and sends it over the Wi-Fi.`
        : `${made} and sends ${it} over the Wi-Fi.`;
    return sealed
      ? `${made}, seals ${it} and hands it to ${called(next)}.`
      : `${made} and hands ${it} to ${called(next)}.`;
  },
  wrapsForTor: (who: Named) =>
    `${first(who)} ends the connection, wraps the bytes in three layers and sends a cell to the guard.`,
  seals: (again: boolean, who: Named, server: Named, next: Named) =>
    again
      ? `${first(who)} seals the sealed packet once more and addresses it to ${called(server)}, by way of ${called(next)}.`
      : `${first(who)} seals the packet and addresses it to ${called(server)}, by way of ${called(next)}.`,
  forwardsInTheClear: (who: Named) =>
    `${first(who)} has no tunnel. It forwards the packet in the clear, under its own address.`,
  pointsToItsResolver: (who: Named, next: Named) =>
    `${first(who)} points the question at its own resolver and sends it on to ${called(next)}.`,
  forwards: (who: Named, next: Named) =>
    `${first(who)} puts its own address on the packet and sends it to ${called(next)}.`,
  checksAndForwards: (who: Named, next: Named, qube: Named) =>
    `${first(who)} checks the rules of ${called(qube)}, puts its own address on the packet and sends it to ${called(next)}.`,
  crossesTheAir: (next: Named) => `The Wi-Fi carries it to ${called(next)}.`,
  passesOn: (who: Named, next: Named) => `${first(who)} passes it on to ${called(next)}.`,
  leavesTheComputer: (sealed: boolean, who: Named, others: readonly Named[]) => {
    const passes = `${all(others)} ${others.length === 1 ? 'passes' : 'pass'} it on`;
    return sealed
      ? `${first(who)} sends it out under its own address; ${passes} unopened.`
      : `${first(who)} sends it out under its own address; ${passes}.`;
  },
  leavesHome: (who: Named, others: readonly Named[], next: Named) =>
    `${first(who)} puts your public address on it; ${all(others)} ${others.length === 1 ? 'passes' : 'pass'} it to ${called(next)}.`,
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
  answers: (who: Named) => `${first(who)} answers.`,
  answersAddress: (who: Named, address: string) =>
    `${first(who)} sends its answer to the only address it knows, ${address}.`,
  answersHome: (who: Named, address: string) =>
    `${first(who)} sends its answer to the only address it knows, ${address}: that of your home.`,
  answersOwner: (who: Named, address: string, whose: Named) =>
    `${first(who)} sends its answer to the only address it knows, ${address}: that of ${called(whose)}.`,
  sealsAnswer: (sealer: Named, next: Named) =>
    `${first(sealer)} seals the answer; nobody on the way to ${called(next)} opens it.`,
  addsLayers: (relays: readonly Named[], next: Named) => {
    const [one, ...others] = relays;
    const who = one ? listed([first(one), ...others.map((each) => called(each))]) : '';
    return relays.length === 1
      ? `${who} adds a layer; nobody on the way to ${called(next)} opens it.`
      : `${who} each add a layer; nobody on the way to ${called(next)} opens it.`;
  },
  sealsAndAddsLayers: (sealer: Named, relays: readonly Named[], next: Named) =>
    relays.length === 1
      ? `${first(sealer)} seals the answer; ${all(relays)} adds a layer; nobody on the way to ${called(next)} opens it.`
      : `${first(sealer)} seals the answer; ${all(relays)} each add a layer; nobody on the way to ${called(next)} opens it.`,
  goesBackSealed: (next: Named) =>
    `The answer goes back sealed; nobody on the way to ${called(next)} opens it.`,
  goesBack: (next: Named) =>
    `The answer goes back the same way; every address change is undone, as far as ${called(next)}.`,
  takesOffAll: (who: Named, next: Named) =>
    `${first(who)} takes off all three layers and hands ${called(next)} the answer.`,
  opensAnswer: (who: Named, next: Named) =>
    `${first(who)} opens the seal and hands ${called(next)} the answer.`,
  passesAnswerOn: (who: Named, next: Named) => `${first(who)} passes the answer on to ${called(next)}.`,
  handsAnswer: (who: Named, next: Named) => `${first(who)} hands ${called(next)} the answer.`,
  arrives: (opened: boolean, next: Named) =>
    opened
      ? `The answer arrives at ${called(next)}, which opens the seal.`
      : `The answer arrives at ${called(next)}.`,
});
