import type { Desk } from '#model/desk/desk.ts';
import type { DeskEvent, Happening } from '#simulation/desk/event.ts';

/** What happened in one or two words, and by which keys, command or click. */
const CALLED: Readonly<Record<Happening, readonly [tick: string, by: string]>> = {
  begin: ['Look', 'before anything is done'],
  focused: ['Click', 'a click'],
  stolen: ['A jump', 'a window jumps in front'],
  copied: ['Copy', 'Ctrl+C'],
  'nothing-to-copy': ['Copy', 'Ctrl+C'],
  lifted: ['To dom0', 'Ctrl+Shift+C'],
  'nothing-to-lift': ['To dom0', 'Ctrl+Shift+C'],
  'handed-over': ['From dom0', 'Ctrl+Shift+V'],
  refused: ['From dom0', 'Ctrl+Shift+V'],
  'own-text': ['From dom0', 'Ctrl+Shift+V'],
  'nothing-to-hand-over': ['From dom0', 'Ctrl+Shift+V'],
  pasted: ['Paste', 'Ctrl+V'],
  'nothing-to-paste': ['Paste', 'Ctrl+V'],
  typed: ['Type', 'typed letter by letter'],
  relabelled: ['Label', 'qvm-prefs, and a restart'],
  'file-sent': ['Copy', 'qvm-copy'],
  'file-refused': ['Copy', 'qvm-copy'],
  'file-to-itself': ['Copy', 'qvm-copy'],
  opened: ['Open', 'a double click on the file'],
  'nothing-to-open': ['Open', 'a look into ~/QubesIncoming'],
};

/** A moment in one or two words, for a tick of the player. */
export function tickOf({ what }: DeskEvent): string {
  return CALLED[what][0];
}

/** By which keys, command or click a moment came about. */
export function byOf({ what }: DeskEvent): string {
  return CALLED[what][1];
}

function handedOver({ qube, decision }: DeskEvent): string {
  return decision?.answer === 'ask'
    ? `The policy says ask, and your key is the answer: dom0 gives the text to ${qube} and forgets it.`
    : `The policy allows it: dom0 gives the text to ${qube}’s clipboard, and forgets it.`;
}

function fileSent({ qube, other = '', decision }: DeskEvent): string {
  return decision?.answer === 'ask'
    ? `dom0 asks where to, and you choose ${other}. The file lands in ~/QubesIncoming/${qube} there.`
    : `The policy allows it, so dom0 asks nothing: the file lands in ${other}, unopened.`;
}

/** The one sentence of a moment, at most twenty words. */
export function sentenceOf({ qubes, global }: Desk, event: DeskEvent): string {
  const { what, qube, other = '', label = '' } = event;
  switch (what) {
    case 'begin':
      return qube === 'vault'
        ? 'A password in vault, and two windows that ask for it. Inside they look alike; their frames differ.'
        : `A file in ${qube}, and two other qubes that could get it.`;
    case 'focused':
      return `You click the window of ${qube}. From now on your keys go there.`;
    case 'stolen':
      return `Just before your next key, a window of ${qube} jumps in front. The frame and the title say so.`;
    case 'copied':
      return `The text is now in ${qube}’s own clipboard. No other qube has that clipboard.`;
    case 'nothing-to-copy':
      return `There is nothing to copy in ${qube}.`;
    case 'lifted':
      return `dom0 asks ${qube} for its clipboard and keeps a copy, the global clipboard.`;
    case 'nothing-to-lift':
      return `${qube}’s own clipboard is empty, so dom0 gets nothing.`;
    case 'handed-over':
      return handedOver(event);
    case 'refused':
      return `The policy denies a paste from ${other} into ${qube}. Nothing moves; dom0 still holds the text.`;
    case 'own-text':
      return `The text came from ${qube}. dom0 does not give it back to the qube it came from.`;
    case 'nothing-to-hand-over':
      return 'The global clipboard is empty: what was in it could be handed over only once.';
    case 'pasted':
      return `${qube} pastes from its own clipboard. Both the field and that clipboard now have the text.`;
    case 'nothing-to-paste':
      return global === undefined
        ? `${qube}’s own clipboard is empty, so nothing is pasted.`
        : `Ctrl+V pastes ${qube}’s own clipboard, and that is empty. The text waits in dom0.`;
    case 'typed': {
      const label = qubes.find((each) => each.name === qube)?.label;
      const twin = qubes.find((each) => each.name !== qube && each.label === label);
      return twin
        ? `You type the password into ${qube}. Its frame is ${twin.name}’s colour; what reads it is still ${qube}.`
        : `You type the password into ${qube}. dom0 asks nothing: whatever you type is for that qube.`;
    }
    case 'relabelled': {
      const twin = qubes.find((each) => each.name !== qube && each.label === label);
      return twin
        ? `You label ${qube} ${label} and restart it. Its frame now looks like ${twin.name}’s; its name does not.`
        : `You label ${qube} ${label} and restart it. Its frame has a new colour; nothing else has changed.`;
    }
    case 'file-sent':
      return fileSent(event);
    case 'file-refused':
      return `The policy denies a file from ${qube} to ${other}. Nothing is copied.`;
    case 'file-to-itself':
      return `The file is in ${qube} already.`;
    case 'opened':
      return `You open the file in ${qube}. If it was made to attack, it attacks ${qube} now.`;
    case 'nothing-to-open':
      return `Nothing has arrived in ${qube}.`;
  }
}
