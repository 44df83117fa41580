import type { trustLabels } from '#words/trust-labels.ts';
import type { ClaimsOf } from './claim.ts';

export const trustLabelsClaims: ClaimsOf<typeof trustLabels> = {
  policies: { allow: ['it:+pass', 'all:+so'], ask: ['all:+so'], deny: ['it:-pass', 'all:+so'] },
  eyes: { usual: ['it:+more'], protan: ['it:-so'], deutan: ['it:-so'], tritan: ['it:-so'] },
  seenBy: {
    usual: ['it:+see', 'it:+more'],
    protan: ['it:+see', 'it:-so'],
    deutan: ['it:+see', 'it:-so'],
    tritan: ['it:+see', 'it:-so'],
  },
  windows: { passwords: {}, 'sign-in': {} },
  clipboard: [{ facts: ['work'], says: [] }],
  file: [{ facts: ['work'], says: ['it:-open'] }],
  fileOpened: [{ facts: ['work'], says: ['it:+open'] }],
  inGlobal: [{ facts: [13, 'vault'], says: [] }],
  about: {
    exposed: { title: ['it:+able'], is: ['it:-safe'], isNot: ['it:+safe'] },
    readers: { title: ['it:+able', 'it:+read'], is: ['it:+able', 'it:+read'], isNot: ['it:-so'] },
  },
  ownStep: [{ facts: [2, 3, 'Ctrl+C'], says: ['it:+same'] }],
  policy: ['it:+know'],
  policyFor: {},
  readFromTop: ['it:+read', 'it:+before', 'none:-so', 'it:-pass'],
  noRule: ['none:-so'],
  seen: ['it:+see'],
  hardest: [{ facts: ['orange', 'green'], says: ['it:+know'] }],
  ours: ['all:+so'],
  hands: {
    press: [{ facts: ['work'], says: [] }],
    copy: {},
    lift: {},
    'hand-over': {},
    paste: {},
    type: {},
    open: [{ facts: ['work'], says: ['it:+open'] }],
    label: [{ facts: ['work'], says: ['it:+with'] }],
  },
  relabelled: [
    { facts: ['work', 'red', 0, 7, 'A story'], says: ['it:+with', '3:-so'] },
    { facts: ['work', 'red', 1, 7, 'A story'], says: ['it:+with'] },
    { facts: ['work', 'red', 3, 7, 'A story'], says: ['it:+with'] },
  ],
  atTheEnd: [{ facts: [['dom0', 'vault']], says: ['it:+able', 'it:+read'] }],
  window: [{ facts: ['work', 'blue', 'B', 'Mail'], says: [] }],
  windowInFront: [{ facts: ['work', 'blue', 'B', 'Mail'], says: [] }],
  globalHolds: [{ facts: [13, 'vault'], says: [] }],
  rule: [{ facts: ['* allow'], says: [] }],
  noRuleSaid: ['none:-so'],
  reader: {
    exposed: {
      is: [{ facts: ['work', 'It is here.'], says: ['1:-safe'] }],
      isNot: [{ facts: ['work', 'It is not.'], says: ['1:+safe'] }],
    },
    readers: {
      is: [{ facts: ['work', 'It is saved here.'], says: ['1:+able', '1:+read'] }],
      isNot: [{ facts: ['work', 'It never came here.'], says: ['1:-so'] }],
    },
  },
};
