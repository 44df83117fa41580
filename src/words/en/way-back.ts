import { speak } from '#voice';
import { called, first } from './fitting.ts';
import { listed, type Named } from './name.ts';

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
    case 'layer': {
      const [one, ...others] = it.who;
      const who = one ? listed([name(one), ...others.map((each) => called(each))]) : '';
      return others.length === 0 ? `${who} adds a layer` : `${who} each add a layer`;
    }
    case 'open':
      return it.left ? `${name(it.who)} opens the outer seal` : `${name(it.who)} opens the seal`;
    case 'take-off':
      return `${name(it.who)} takes off all three layers`;
  }
}

/** How an answer comes back, each a whole sentence. */
export const wayBackWords = speak({
  /** What is done to it before it comes to `next`, and whether it is sealed there. */
  comesBack: (acts: readonly BackAct[], next: Named, sealed: boolean) => {
    const [start, ...others] = acts;
    const told = start
      ? [doing(start, first), ...others.map((each) => doing(each, (who) => called(who)))]
      : [];
    const opened = acts.some(({ act }) => act === 'open' || act === 'take-off');
    const end = sealed ? `it goes on to ${called(next)}, still sealed` : `it goes on to ${called(next)}`;
    return `${[...told, opened ? end : `nobody on the way to ${called(next)} opens it`].join('; ')}.`;
  },
  goesBackSealed: (next: Named) =>
    `The answer goes back sealed; nobody on the way to ${called(next)} opens it.`,
  goesBack: (next: Named) =>
    `The answer goes back the same way; every address change is undone, as far as ${called(next)}.`,
  takesOffAll: (who: Named, next: Named) =>
    `${first(who)} takes off all three layers and hands ${called(next)} the answer.`,
  opensAnswer: (who: Named, next: Named) =>
    `${first(who)} opens the seal and hands ${called(next)} the answer.`,
  /** The answer is sealed once more, to `next` itself, under what `who` takes off. */
  takesOffOuter: (what: 'layers' | 'seal' | 'nothing', who: Named, next: Named) => {
    if (what === 'nothing')
      return `${first(who)} hands ${called(next)} the sealed answer, which ${called(next)} opens.`;
    return what === 'layers'
      ? `${first(who)} takes off all three layers and hands ${called(next)} what is inside, which ${called(next)} opens.`
      : `${first(who)} opens the outer seal and hands ${called(next)} what is inside, which ${called(next)} opens.`;
  },
  handsAnswer: (who: Named, next: Named) => `${first(who)} hands ${called(next)} the answer.`,
  passesAnswerOn: (who: Named, next: Named) => `${first(who)} passes the answer on to ${called(next)}.`,
  arrives: (opened: boolean, next: Named) =>
    opened
      ? `The answer arrives at ${called(next)}, which opens the seal.`
      : `The answer arrives at ${called(next)}.`,
});
