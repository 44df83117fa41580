import type { addressesProblem } from '#words/problem-addresses.ts';
import type { ClaimsOf } from './claim.ts';

export const addressesProblemClaims: ClaimsOf<typeof addressesProblem> = {
  codes: {
    S050: {
      means: ['sites:+able', 'it:+able', 'it:+know', 'it:-so'],
      todo: ['it:+give', 'all:+same'],
    },
    S051: {
      means: ['it:-inside', 'it:-so'],
      todo: ['it:+use', 'it:-inside', 'it:+exist'],
    },
    S052: {
      means: ['it:+inside'],
      todo: ['it:+use', 'it:-with'],
    },
    S053: {
      means: ['it:-inside', 'some:+give', 'it:+know', 'it:-so'],
      todo: ['it:+use', 'it:+inside'],
    },
    S054: {
      means: ['it:-same'],
      todo: ['it:+use', 'all:+with', 'all:+same'],
    },
    S055: {
      todo: ['it:+use', 'it:-before'],
    },
    S056: {
      means: ['it:+inside', 'tunnel:-inside', 'some:+so', 'it:+know', 'it:-so'],
      todo: ['it:+use', 'it:+inside'],
    },
    S057: {
      means: ['it:+must', 'it:+same', 'it:+know', 'it:-so'],
      todo: ['it:+use'],
    },
    S058: { means: ['tunnel:+hold', 'all:-begin', 'qube:+same'], todo: ['it:+give', 'all:+so'] },
    S059: {
      means: ['it:+inside', 'also:+so', 'it:+able', 'it:+know', 'it:-so'],
      todo: ['it:+use', 'none:-hold'],
    },
  },
  found: {
    ofQubes: [{ facts: ['10.137.0.5'], says: ['1:+inside'] }],
    behindNat: [{ facts: ['10.0.0.1'], says: ['1:+named', '1:-so'] }],
    noWay: [{ facts: ['224.0.0.1'], says: ['none:-hold', '1:+to'] }],
    notPrivate: [{ facts: ['8.8.4.4'], says: ['1:-inside'] }],
    twice: [{ facts: ['198.51.100.80', 'parties[5].address'], says: ['1:+named', '2:+at'] }],
    bothEnds: [{ facts: ['10.64.0.1'], says: ['1:+named'] }],
    atHome: [{ facts: ['192.168.1.1', 'home.router'], says: ['1:+named', '2:+also', '2:+at', 'also:+so'] }],
    noHost: [
      { facts: ['192.168.1.0', '0'], says: ['1:-begin', '2:+in'] },
      { facts: ['192.168.1.255', '255'], says: ['1:-begin', '2:+in'] },
    ],
    elsewhere: [{ facts: ['192.168.2.50', '192.168.1.1'], says: ['1:+named', '1:-so', '2:+named'] }],
    noResolver: [{ facts: ['192.168.1.2'], says: ['1:+named', '1:-so', 'it:-so'] }],
  },
};
