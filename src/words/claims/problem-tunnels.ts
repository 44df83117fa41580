import type { tunnelsProblem } from '#words/problem-tunnels.ts';
import type { ClaimsOf } from './claim.ts';

export const tunnelsProblemClaims: ClaimsOf<typeof tunnelsProblem> = {
  codes: {
    S040: {
      means: ['it:+hold', 'none:-so'],
      todo: ['it:+give', 'it:+use'],
    },
    S041: {
      means: ['tunnel:-exist'],
      todo: ['it:+give', 'it:+with', 'it:+use', 'it:-same'],
    },
    S042: {
      means: ['tunnel:-true'],
      todo: ['it:+use'],
    },
    S043: {
      means: ['it:+same'],
      todo: ['it:+use', 'it:-same'],
    },
    S044: {
      means: ['relays:+same', 'it:-so'],
      todo: ['it:+use', 'relays:-with', 'relays:-same'],
    },
    S045: {
      means: ['qube:-so', 'it:-so'],
      todo: ['it:+set', 'it:+true', 'it:+mend'],
    },
    S046: {
      means: ['it:-so'],
      todo: ['it:-give', 'it:+set', 'it:+with'],
    },
    S047: {
      means: ['it:+hold', 'none:-so'],
      todo: ['it:+give'],
    },
    S048: {
      means: ['it:+send', 'it:+hold', 'it:+pass', 'it:+carry', 'only:+so'],
      todo: ['it:+set', 'it:+give', 'none:+past'],
    },
  },
  found: {
    noServer: ['it:-exist', 'tunnel:+hold', 'none:-so'],
    noParty: [{ facts: ['shop'], says: ['none:-hold', '1:+named'] }],
    kind: [
      { facts: ['shop', 'site', 'relay'], says: ['1:+named', '2:+named', 'it:+must', '3:+named'] },
      { facts: ['guard', 'relay', 'vpn-server'], says: ['1:+named', '2:+named', 'it:+must', '3:+named'] },
    ],
    wireguardInTor: [{ facts: ['sys-whonix'], says: ['1:+named'] }],
    twice: [{ facts: ['relay-1', 'guard'], says: ['1:+named', '2:+named'] }],
    near: [
      { facts: ['relay-3', 'guard', 'relay-1'], says: ['1:+named', '2:+named', '3:+named', 'it:+same'] },
    ],
    inAppQube: ['qube:-so'],
    nested: [{ facts: [17], says: ['n1:+counted'] }],
    sameServer: [{ facts: ['vpn-company', 'sys-vpn'], says: ['1:+named', 'it:+same', '2:+of'] }],
    noWay: ['qube:+with', 'none:-so', 'none:-so'],
  },
};
