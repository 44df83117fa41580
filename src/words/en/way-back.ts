import { speak } from '#voice';
import { called, first, together } from './fitting.ts';
import type { Named } from './name.ts';

/** What is done to the seals of an answer on its way back, by whom: what follows each other is told in order. */
export type BackAct =
  /** Seals it for a tunnel, `again` where it is sealed already. */
  | { readonly act: 'seal'; readonly who: Named; readonly again: boolean }
  /** Relays, each of which adds a layer. */
  | { readonly act: 'layer'; readonly who: readonly Named[] }
  /** Opens the seal of a tunnel; `left` where it stays sealed under it. */
  | { readonly act: 'open'; readonly who: Named; readonly left: boolean }
  /** Takes off the three layers of Tor. */
  | { readonly act: 'take-off'; readonly who: Named };

function doing(it: BackAct, name: (named: Named) => string): string {
  switch (it.act) {
    case 'seal':
      return it.again ? `${name(it.who)} seals it once more` : `${name(it.who)} seals the answer`;
    case 'layer':
      return `${together(it.who, name)} ${it.who.length === 1 ? 'adds' : 'each add'} a layer`;
    case 'open':
      return it.left ? `${name(it.who)} opens the outer seal` : `${name(it.who)} opens the seal`;
    case 'take-off':
      return `${name(it.who)} takes off its three layers`;
  }
}

/** What somebody takes off an answer before it is handed over. */
const TAKES = {
  nothing: '',
  layers: 'takes off all three layers and ',
  seal: 'opens the outer seal and ',
} as const;

/** How an answer comes back, each a whole sentence. */
export const wayBackWords = speak({
  /** What is done to it before it comes to `next`, and whether it is sealed there. */
  comesBack: ([start, ...others]: readonly BackAct[], next: Named, sealed: boolean) => {
    const acts = start ? [doing(start, first), ...others.map((each) => doing(each, called))] : [];
    const opened = [start, ...others].some((each) => each?.act === 'open' || each?.act === 'take-off');
    const end = `the answer goes on to ${called(next)}${sealed ? ', still sealed' : ''}`;
    return `${[...acts, opened ? end : `nobody on the way to ${called(next)} opens it`].join('; ')}.`;
  },
  goesBackSealed: (next: Named) =>
    `The answer goes back sealed; nobody on the way to ${called(next)} opens it.`,
  goesBack: (next: Named) =>
    `The answer goes back the same way; every address change is undone, as far as ${called(next)}.`,
  takesOffAll: (who: Named, next: Named) =>
    `${first(who)} takes off all three layers and hands ${called(next)} the answer.`,
  opensAnswer: (who: Named, next: Named) =>
    `${first(who)} opens the seal and hands ${called(next)} the answer.`,
  /** The answer is sealed to `next` itself, under what `who` takes off. */
  handsSealed: (what: keyof typeof TAKES, who: Named, next: Named) =>
    `${first(who)} ${TAKES[what]}hands ${called(next)} the answer still sealed; ${called(next)} opens it.`,
  handsAnswer: (who: Named, next: Named) => `${first(who)} hands ${called(next)} the answer.`,
  passesAnswerOn: (who: Named, next: Named) => `${first(who)} passes the answer on to ${called(next)}.`,
  arrives: (opened: boolean, next: Named) =>
    opened
      ? `The answer arrives at ${called(next)}, which opens the seal.`
      : `The answer arrives at ${called(next)}.`,
});
