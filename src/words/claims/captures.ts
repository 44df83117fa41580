import type { captures } from '#words/captures.ts';
import type { ClaimsOf } from './claim.ts';

export const capturesClaims: ClaimsOf<typeof captures> = {
  lead: ['it:+look'],
  about: ['all:+so', 'it:+with'],
  intro: [{ facts: [3, 5, 7], says: ['all:+so', 'it:+able', 'n1:+counted', 'n2:+counted'] }],
  all: [
    {
      facts: [9, 5, 4, 0],
      says: [
        'n1:+counted',
        'n2:+counted',
        'it:+true',
        'n3:+counted',
        'it:-so',
        'it:+know',
        'it:+know',
        'you:+able',
        'also:+same',
        'any:+so',
      ],
    },
  ],
  figures: [
    { facts: [0, 0, 0], says: ['any:-so'] },
    { facts: [1, 20, 5600], says: ['n1:+counted', 'n2:+counted'] },
  ],
  tallied: [
    { facts: [3, 0, 0], says: ['n1:+counted', 'it:+true'] },
    { facts: [3, 2, 0], says: ['n1:+counted', 'it:+true', 'n2:+counted', 'it:-so'] },
    {
      facts: [3, 2, 1],
      says: ['n1:+counted', 'it:+true', 'n2:+counted', 'it:-so', 'n3:+counted', 'it:-true'],
    },
    { facts: [3, 0, 1], says: ['n1:+counted', 'it:+true', 'n3:+counted', 'it:-true'] },
  ],
  own: {
    title: ['it:+same', 'any:+so'],
    about: ['it:+must', 'none:-so', 'it:-on', 'it:+with', 'it:+with'],
  },
  situation: {
    about: [{ facts: ['Two seeds'], says: ['1:+of'] }],
    recorded: [
      { facts: [3, 5, 7, undefined], says: ['n1:+counted', 'n2:+counted'] },
      { facts: [3, 5, 7, 1764000000000000], says: ['n4:+counted', 'n1:+counted', 'n2:+counted'] },
    ],
    claims: [
      { facts: [9, 5, 4, 0], says: ['n1:+counted', 'n2:+counted', 'it:+true', 'n3:+counted', 'it:-so'] },
    ],
    six: ['it:+hold', 'only:+so', 'none:-so', 'it:+with', 'none:-so', 'site:+know', 'site:+same', 'it:-so'],
    others: ['all:+so'],
    know: ['it:+know'],
  },
  download: {
    none: ['any:-so', 'none:-exist'],
    about: ['some:+able'],
    keys: ['it:-so', 'it:-so'],
    keyFile: [{ facts: [3210, 'a0b1'], says: ['n1:+counted', '1:+named'] }],
  },
  again: {
    about: [
      { facts: ['seeds', true], says: ['1:+named', 'it:+new', 'all:+so'] },
      { facts: ['seeds', false], says: ['1:+named', 'it:+new', 'all:+so'] },
    ],
    read: ['it:+read'],
    readOpened: ['it:+read', 'it:+before', 'it:-open', 'it:+open'],
  },
  places: {
    about: ['it:+open', 'it:+see', 'it:+before', 'it:-see', 'it:+true', 'all:+so', 'none:-see'],
    observers: ['all:+so'],
  },
};
