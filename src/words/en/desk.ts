import { speak } from '#voice';

/** What can happen at a desk, in one or two words and by which keys, command or click. */
const CALLED = {
  begin: { tick: 'Look', by: 'before anything is done' },
  focused: { tick: 'Click', by: 'a click' },
  stolen: { tick: 'A jump', by: 'a window jumps in front' },
  copied: { tick: 'Copy', by: 'Ctrl+C' },
  'nothing-to-copy': { tick: 'Copy', by: 'Ctrl+C' },
  lifted: { tick: 'To dom0', by: 'Ctrl+Shift+C' },
  'nothing-to-lift': { tick: 'To dom0', by: 'Ctrl+Shift+C' },
  'handed-over': { tick: 'From dom0', by: 'Ctrl+Shift+V' },
  refused: { tick: 'From dom0', by: 'Ctrl+Shift+V' },
  'own-text': { tick: 'From dom0', by: 'Ctrl+Shift+V' },
  'nothing-to-hand-over': { tick: 'From dom0', by: 'Ctrl+Shift+V' },
  pasted: { tick: 'Paste', by: 'Ctrl+V' },
  'nothing-to-paste': { tick: 'Paste', by: 'Ctrl+V' },
  typed: { tick: 'Type', by: 'typed letter by letter' },
  relabelled: { tick: 'Label', by: 'qvm-prefs, and a restart' },
  'file-sent': { tick: 'Copy', by: 'qvm-copy' },
  'file-refused': { tick: 'Copy', by: 'qvm-copy' },
  'file-to-itself': { tick: 'Copy', by: 'qvm-copy' },
  opened: { tick: 'Open', by: 'a double click on the file' },
  'nothing-to-open': { tick: 'Open', by: 'a look into ~/QubesIncoming' },
} as const;

/** What happens at a desk, each in a sentence of at most twenty words. Names are those of qubes. */
export const desk = speak({
  called: CALLED,
  begin: {
    password:
      'A password in vault, and two windows that ask for it. Inside they look alike; their frames differ.',
    file: (holder: string) => `A file in ${holder}, and two other qubes that could get it.`,
  },
  focused: (qube: string) => `You click the window of ${qube}. From now on your keys go there.`,
  stolen: (qube: string) =>
    `Just before your next key, a window of ${qube} jumps in front. The frame and the title say so.`,
  copied: (qube: string) => `The text is now in ${qube}’s own clipboard. No other qube has that clipboard.`,
  nothingToCopy: (qube: string) => `There is nothing to copy in ${qube}.`,
  lifted: (qube: string) => `dom0 asks ${qube} for its clipboard and keeps a copy, the global clipboard.`,
  nothingToLift: (qube: string) => `${qube}’s own clipboard is empty, so dom0 gets nothing.`,
  handedOver: {
    asked: (qube: string) =>
      `The policy says ask, and your key is the answer: dom0 gives the text to ${qube} and forgets it.`,
    allowed: (qube: string) =>
      `The policy allows it: dom0 gives the text to ${qube}’s clipboard, and forgets it.`,
  },
  refused: (from: string, into: string) =>
    `The policy denies a paste from ${from} into ${into}. Nothing moves; dom0 still holds the text.`,
  ownText: (qube: string) =>
    `The text came from ${qube}. dom0 does not give it back to the qube it came from.`,
  nothingToHandOver: 'The global clipboard is empty: what was in it could be handed over only once.',
  pasted: (qube: string) =>
    `${qube} pastes from its own clipboard. Both the field and that clipboard now have the text.`,
  nothingToPaste: {
    none: (qube: string) => `${qube}’s own clipboard is empty, so nothing is pasted.`,
    waiting: (qube: string) =>
      `Ctrl+V pastes ${qube}’s own clipboard, and that is empty. The text waits in dom0.`,
  },
  typed: {
    alike: (qube: string, twin: string) =>
      `You type the password into ${qube}. Its frame is ${twin}’s colour; what reads it is still ${qube}.`,
    alone: (qube: string) =>
      `You type the password into ${qube}. dom0 asks nothing: whatever you type is for that qube.`,
  },
  relabelled: {
    alike: (qube: string, label: string, twin: string) =>
      `You label ${qube} ${label} and restart it. Its frame now looks like ${twin}’s; its name does not.`,
    alone: (qube: string, label: string) =>
      `You label ${qube} ${label} and restart it. Its frame has a new colour; nothing else has changed.`,
  },
  fileSent: {
    asked: (from: string, to: string) =>
      `dom0 asks where to, and you choose ${to}. The file lands in ~/QubesIncoming/${from} there.`,
    allowed: (to: string) => `The policy allows it, so dom0 asks nothing: the file lands in ${to}, unopened.`,
  },
  fileRefused: (from: string, to: string) =>
    `The policy denies a file from ${from} to ${to}. Nothing is copied.`,
  fileToItself: (qube: string) => `The file is in ${qube} already.`,
  opened: (qube: string) => `You open the file in ${qube}. If it was made to attack, it attacks ${qube} now.`,
  nothingToOpen: (qube: string) => `Nothing has arrived in ${qube}.`,
});
