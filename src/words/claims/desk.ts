import type { desk } from '#words/desk.ts';
import type { ClaimsOf } from './claim.ts';

export const deskClaims: ClaimsOf<typeof desk> = {
  called: {
    begin: { by: ['it:+before', 'any:+so'] },
    focused: {},
    stolen: {},
    copied: {},
    'nothing-to-copy': {},
    lifted: {},
    'nothing-to-lift': {},
    'handed-over': {},
    refused: {},
    'own-text': {},
    'nothing-to-hand-over': {},
    pasted: {},
    'nothing-to-paste': {},
    typed: {},
    relabelled: {},
    'file-sent': {},
    'file-refused': {},
    'file-to-itself': {},
    opened: { tick: ['it:+open'] },
    'nothing-to-open': { tick: ['it:+open'] },
  },
  begin: {
    password: ['it:+inside', 'it:+alike'],
    file: [{ facts: ['work'], says: ['1:+in', 'qubes:+able'] }],
  },
  focused: [{ facts: ['work'], says: ['1:+of'] }],
  stolen: [{ facts: ['work'], says: ['it:+before', 'it:+before', '1:+of'] }],
  copied: [{ facts: ['work'], says: ['1:+in', 'it:+same', 'none:-hold'] }],
  nothingToCopy: [{ facts: ['work'], says: ['1:+in', 'it:-so'] }],
  lifted: [{ facts: ['work'], says: ['it:+ask', '1:+named', 'it:+exist'] }],
  nothingToLift: [{ facts: ['work'], says: ['1:+same', '1:+empty', 'it:+get', 'it:-so'] }],
  handedOver: {
    asked: [{ facts: ['work'], says: ['1:+to', 'it:-exist'] }],
    allowed: [{ facts: ['work'], says: ['it:+pass', '1:+to', 'it:-exist'] }],
  },
  refused: [
    { facts: ['work', 'untrusted'], says: ['it:-pass', '1:+from', 'it:-safe', 'it:-so', 'it:+hold'] },
  ],
  ownText: [{ facts: ['work'], says: ['1:+from', 'it:-give'] }],
  nothingToHandOver: ['it:+empty', 'it:+able', 'only:+so'],
  pasted: [{ facts: ['work'], says: ['1:+same', 'all:+so', 'it:+hold'] }],
  nothingToPaste: {
    none: [{ facts: ['work'], says: ['1:+same', '1:+empty', 'it:-so'] }],
    waiting: [{ facts: ['work'], says: ['1:+same', 'it:+empty'] }],
  },
  typed: {
    alike: [{ facts: ['work', 'untrusted'], says: ['1:+into', 'it:+read', '1:+named'] }],
    alone: [{ facts: ['work'], says: ['1:+into', 'it:+ask', 'it:-so'] }],
  },
  relabelled: {
    alike: [{ facts: ['work', 'red', 'untrusted'], says: ['1:+named', '2:+named', 'it:-so'] }],
    alone: [
      {
        facts: ['work', 'red'],
        says: ['1:+named', '2:+named', 'it:+hold', 'it:+new', 'it:-hold', 'it:-change'],
      },
    ],
  },
  fileSent: {
    asked: [{ facts: ['work', 'untrusted'], says: ['it:+ask', 'you:-safe', '1:+named'] }],
    allowed: [{ facts: ['work'], says: ['it:+pass', 'it:+ask', 'it:-so', '1:+in', 'it:-open'] }],
  },
  fileRefused: [{ facts: ['work', 'untrusted'], says: ['it:-pass', '1:+from', 'it:-safe', 'it:-so'] }],
  fileToItself: [{ facts: ['work'], says: ['1:+in'] }],
  opened: [{ facts: ['work'], says: ['you:+open', '1:+in', '1:+named'] }],
  nothingToOpen: [{ facts: ['work'], says: ['it:-hold', '1:+in'] }],
};
