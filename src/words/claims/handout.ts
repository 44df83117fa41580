import type { handout } from '#words/handout.ts';
import type { ClaimsOf } from './claim.ts';

export const handoutClaims: ClaimsOf<typeof handout> = {
  brief: {
    'asks-for-names': ['it:+able'],
    'disposable-finds-out': ['it:+give', 'it:+able', 'it:+know'],
    'routers-answer': ['it:+able'],
    'home-in-reach': ['it:+able'],
    'sends-nothing': ['it:+send', 'it:-so'],
    'in-the-clear': ['it:+open'],
    'holds-key': ['it:+hold'],
    'its-own': ['it:+same'],
    'can-call-out': ['it:+able'],
    'can-start-disposable': ['it:+able', 'it:+give'],
    'can-use-proxy': ['it:+able'],
    'can-be-told': ['it:+able', 'it:+know'],
    'relay-list': ['relays:-inside'],
    sealed: ['it:-open'],
    'cannot-call-out': ['it:-so'],
    'further-on': ['it:-before'],
    'never-here': ['it:-so'],
    'not-carried': ['it:-carry'],
    'nothing-yet': ['it:-so'],
    'address-lists': ['it:+able'],
    'told-of-lists': ['it:+able'],
    absent: ['none:-so'],
    'ended-here': ['it:-begin'],
  },
  firstAddress: ['it:+before', 'it:-inside'],
  whichComputer: ['it:+ask'],
};
