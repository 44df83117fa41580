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
  clipboard: [{ facts: ['work'], says: ['1:+in'] }],
  file: [{ facts: ['work'], says: ['1:+named', 'it:-open'] }],
  fileOpened: [{ facts: ['work'], says: ['1:+named', 'it:+open'] }],
  inGlobal: [{ facts: [13, 'vault'], says: ['n1:+counted', '1:+from'] }],
  about: {
    exposed: { title: ['it:+able'], is: ['it:-safe'], isNot: ['it:+safe'] },
    readers: { title: ['it:+able', 'it:+read'], is: ['it:+able', 'it:+read'], isNot: ['it:-so'] },
  },
  ownStep: [{ facts: [2, 3, 'Ctrl+C'], says: ['it:+same', 'n1:+counted', 'n2:+of', '1:+named'] }],
  policy: ['it:+know'],
  policyFor: {},
  readFromTop: ['it:+read', 'it:+before', 'none:-so', 'it:-pass'],
  noRule: ['none:-so'],
  seen: ['it:+see'],
  hardest: [{ facts: ['orange', 'green'], says: ['it:+know', '1:+named', '2:+named'] }],
  ours: ['all:+so'],
  hands: {
    press: [{ facts: ['work'], says: ['1:+in'] }],
    copy: {},
    lift: {},
    'hand-over': {},
    paste: {},
    type: {},
    open: [{ facts: ['work'], says: ['it:+open', '1:+in'] }],
    label: [{ facts: ['work'], says: ['1:+of', 'it:+with'] }],
  },
  relabelled: [
    {
      facts: ['work', 'red', 0, 7, 'A story'],
      says: ['it:+with', '1:+with', '2:+named', 'n2:+of', '3:+of', 'none:-so'],
    },
    {
      facts: ['work', 'red', 1, 7, 'A story'],
      says: ['it:+with', '1:+with', '2:+named', 'n1:+counted', 'n2:+of', '3:+of'],
    },
    {
      facts: ['work', 'red', 3, 7, 'A story'],
      says: ['it:+with', '1:+with', '2:+named', 'n1:+counted', 'n2:+of', '3:+of'],
    },
  ],
  atTheEnd: [{ facts: [['dom0', 'vault']], says: ['it:+able', 'it:+read', '1:+named', '2:+named'] }],
  window: [{ facts: ['work', 'blue', 'B', 'Mail'], says: ['1:+of', '2:+named', '3:+named', '4:+named'] }],
  windowInFront: [
    { facts: ['work', 'blue', 'B', 'Mail'], says: ['1:+of', '2:+named', '3:+named', '4:+named'] },
  ],
  globalHolds: [{ facts: [13, 'vault'], says: ['n1:+counted', '1:+from'] }],
  rule: [{ facts: ['* allow'], says: ['1:+named'] }],
  noRuleSaid: ['none:-so'],
  reader: {
    exposed: {
      is: [{ facts: ['work', 'It is here.'], says: ['1:-safe', '2:+named'] }],
      isNot: [{ facts: ['work', 'It is not.'], says: ['1:+safe', '2:+named'] }],
    },
    readers: {
      is: [{ facts: ['work', 'It is saved here.'], says: ['1:+able', '1:+read', '2:+named'] }],
      isNot: [{ facts: ['work', 'It never came here.'], says: ['1:+named', '1:-so', '2:+named'] }],
    },
  },
  globalEmpty: ['it:+empty'],
  empty: ['it:+empty'],
};
