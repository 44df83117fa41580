import { speak } from '#voice';
import { numbered } from './count.ts';

/** The desk with its windows: what stands on it, and its controls. */
export const trustLabels = speak({
  policies: {
    story: 'as set in this story',
    allow: 'allow, between all qubes',
    ask: 'ask, between all qubes',
    deny: 'deny, between all qubes',
  },
  eyes: {
    usual: 'as most eyes do',
    protan: 'without red cones (protan)',
    deutan: 'without green cones (deutan)',
    tritan: 'without blue cones (tritan)',
  },
  seenBy: {
    usual: 'Seen as most eyes do.',
    protan: 'Seen without red cones (protan).',
    deutan: 'Seen without green cones (deutan).',
    tritan: 'Seen without blue cones (tritan).',
  },
  /** What the title of a window says after the qube’s name, and what stands in it. */
  windows: {
    passwords: { title: 'Passwords', head: 'mail.example' },
    'sign-in': { title: 'Mail', head: 'Mail, sign in' },
  },
  global: 'Global clipboard:',
  field: 'Password',
  blank: 'blank',
  empty: 'empty',
  keysHere: '▸ your keys go here',
  clipboard: (qube: string) => `Clipboard in ${qube}:`,
  file: (from: string) => `~/QubesIncoming/${from}: a file, not opened`,
  fileOpened: (from: string) => `~/QubesIncoming/${from}: a file, opened`,
  inGlobal: (bytes: number, from: string) => `${numbered(bytes, 'byte')}, from ${from}`,
  /** What a story asks at each step; said of those of whom it holds, and of the others. */
  about: {
    exposed: { title: 'Whom the file can attack now', is: 'exposed', isNot: 'not exposed' },
    readers: { title: 'Who can read the password now', is: 'can read it', isNot: 'cannot' },
  },
  ownStep: (step: number, steps: number, by: string) => `Your own story, step ${step} of ${steps}: ${by}`,
  policy: 'What dom0 is told to do',
  policyFor: { file: 'Policy for files', paste: 'Policy for pasting' },
  decided: 'decided this',
  readFromTop: 'Read from the top. The first line that fits decides; if none does, the answer is deny.',
  policyIs: 'Policy:',
  noRule: 'no rule matches',
  eightLabels: 'The eight labels',
  seen: 'Seen',
  hardest: (one: string, other: string) => `Hardest to tell apart: ${one} and ${other}.`,
  ours: 'Qubes writes the qube’s name into every title. The letter and the pattern are ours.',
  /** The reader’s own hands. */
  hands: {
    title: 'Or do it yourself, from here on',
    click: 'Click on',
    press: (qube: string) => `Press, in ${qube}`,
    copy: { key: 'Ctrl+C', does: 'copy' },
    lift: { key: 'Ctrl+Shift+C', does: 'to dom0' },
    'hand-over': { key: 'Ctrl+Shift+V', does: 'from dom0' },
    paste: { key: 'Ctrl+V', does: 'paste' },
    type: { key: 'Type', does: 'it' },
    more: 'Files, labels, and a window that jumps in front',
    copyTo: 'Copy a file to',
    open: (qube: string) => `Open what arrived in ${qube}`,
    label: (qube: string) => `Label of ${qube}, with a restart`,
    jump: 'Let a window jump in front:',
  },
  relabelled: (qube: string, label: string, different: number, steps: number, story: string) =>
    different === 0
      ? `With ${qube} labelled ${label}, none of the ${numbered(steps, 'step')} of “${story}” comes out differently.`
      : different === 1
        ? `With ${qube} labelled ${label}, 1 of the ${numbered(steps, 'step')} of “${story}” comes out differently.`
        : `With ${qube} labelled ${label}, ${different} of the ${numbered(steps, 'step')} of “${story}” come out differently.`,
  atTheEnd: (readers: readonly string[]) => `At the end, those who can read it: ${readers.join(', ')}.`,
  /** What a picture shows. */
  window: (qube: string, label: string, letter: string, title: string) =>
    `A window of ${qube}, ${label} (${letter}): ${title}.`,
  windowInFront: (qube: string, label: string, letter: string, title: string) =>
    `A window of ${qube}, ${label} (${letter}): ${title}, in front.`,
  globalEmpty: 'Global clipboard: empty.',
  globalHolds: (bytes: number, from: string) => `Global clipboard: ${numbered(bytes, 'byte')}, from ${from}.`,
  rule: (rule: string) => `Policy: ${rule}.`,
  noRuleSaid: 'Policy: no rule matches.',
  reader: {
    exposed: {
      is: (qube: string, why: string) => `${qube} exposed: ${why}`,
      isNot: (qube: string, why: string) => `${qube} not exposed: ${why}`,
    },
    readers: {
      is: (qube: string, why: string) => `${qube} can read it: ${why}`,
      isNot: (qube: string, why: string) => `${qube} cannot: ${why}`,
    },
  },
});
