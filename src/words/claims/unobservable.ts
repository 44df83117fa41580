import type { unobservable } from '#words/unobservable.ts';
import type { ClaimsOf } from './claim.ts';

export const unobservableClaims: ClaimsOf<typeof unobservable> = {
  'of-the-place': {
    long: ['it:+same', 'none:-hold'],
    short: ['none:-hold'],
    phone: ['it:+same'],
  },
  'a-call': {
    long: ['it:+hold', 'none:-so'],
    short: ['it:+hold', 'none:-so'],
    phone: ['none:-so'],
  },
  'never-sent': {
    name: ['it:-send'],
    long: ['packet:-begin', 'none:-able', 'none:-see'],
    short: ['packet:-begin', 'none:-see'],
    phone: ['packet:-begin'],
  },
  'not-yet-sent': {
    name: ['it:-send'],
    long: ['it:+send', 'it:+hold', 'none:-so', 'none:-able', 'none:-see'],
    short: ['it:+hold', 'none:-so', 'none:-see'],
    phone: ['it:+hold', 'none:-so'],
  },
  'inside-tor': {
    name: ['it:+inside'],
    long: ['it:+inside', 'it:+same', 'none:-so', 'only:-inside'],
    short: ['it:+inside', 'none:-so'],
    phone: ['none:-open'],
  },
  'opened-and-dropped': {
    name: ['it:+open', 'it:-pass'],
    long: ['it:+open', 'it:-pass', 'none:-able'],
    short: ['it:+open', 'it:-pass'],
    phone: ['it:+open', 'it:-pass'],
  },
  'not-claimed': {
    name: ['it:-so'],
    long: ['it:-know'],
    short: ['it:-know'],
    phone: ['it:-know'],
  },
  'by-ipv6': {
    long: ['it:+with', 'it:+hold', 'only:+so'],
    short: ['it:+hold', 'only:+so'],
    phone: ['it:+hold', 'only:+so'],
  },
  'nominal-size': {
    long: ['it:+send', 'it:+with', 'it:+before'],
  },
  'cells-in-records': {
    long: ['it:+more', 'it:+hold'],
    phone: [],
  },
};
