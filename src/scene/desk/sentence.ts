import type { Desk } from '#model/desk/desk.ts';
import type { DeskEvent, Happening } from '#simulation/desk/event.ts';

/** What an action is called on a tick of the player: the real key, where there is one. */
export function tickOf({ what, qube }: DeskEvent): string {
  const keys: Record<Happening, string> = {
    begin: 'Look',
    focused: `To ${qube}`,
    stolen: 'A jump',
    copied: 'Ctrl+C',
    'nothing-to-copy': 'Ctrl+C',
    lifted: 'Ctrl+Shift+C',
    'nothing-to-lift': 'Ctrl+Shift+C',
    'handed-over': 'Ctrl+Shift+V',
    refused: 'Ctrl+Shift+V',
    'own-text': 'Ctrl+Shift+V',
    'nothing-to-hand-over': 'Ctrl+Shift+V',
    pasted: 'Ctrl+V',
    'nothing-to-paste': 'Ctrl+V',
    typed: 'Type',
    relabelled: 'Label',
    'file-sent': 'qvm-copy',
    'file-refused': 'qvm-copy',
    'file-to-itself': 'qvm-copy',
    opened: 'Open',
    'nothing-to-open': 'Open',
  };
  return keys[what];
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
    case 'typed':
      return `You type the password into ${qube}. dom0 asks nothing: whatever you type is for that qube.`;
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
