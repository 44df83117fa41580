import type { evidenceSays } from '#words/evidence-says.ts';
import type { ClaimsOf } from './claim.ts';

export const evidenceSaysClaims: ClaimsOf<typeof evidenceSays> = {
  visible: [{ facts: ['sys-vpn'], says: ['it:+see', '1:+named'] }],
  hidden: ['it:-see'],
  unknown: ['it:-know'],
  header: [{ facts: ['sys-vpn', 'sys-net', 'work'], says: ['1:+named', '2:+named', '3:+named'] }],
  ttl: [{ facts: [3], says: ['n1:+counted'] }],
  ports: [{ facts: [3, 5], says: ['n1:+counted', 'n2:+counted'] }],
  bytes: [{ facts: [3], says: ['n1:+counted'] }],
  message: [{ facts: [3], says: ['n1:+of'] }],
  messages: [
    { facts: [[531, 1045]], says: ['n1:+of', 'n2:+counted'] },
    { facts: [[531]], says: ['n1:+of'] },
    { facts: [[]], says: ['none:-so'] },
  ],
  wholeCells: [{ facts: [3], says: ['n1:+of'] }],
  records: [
    { facts: [[531, 1045]], says: ['n1:+of', 'n2:+counted'] },
    { facts: [[531]], says: ['n1:+of'] },
    { facts: [[]], says: ['none:-so'] },
  ],
  inOrder: ['it:-before', 'it:-before'],
  early: ['it:+before', 'it:-before'],
  noRule: ['none:-so'],
  expired: [
    { facts: [[]], says: ['none:-so'] },
    { facts: [['10.137.0.20']], says: ['1:+to'] },
  ],
  seen: [{ facts: ['sys-vpn'], says: ['it:+see', '1:+named'] }],
  counted: [
    { facts: [[]], says: ['none:-so'] },
    { facts: [['sys-vpn: fail-closed']], says: ['1:+named'] },
  ],
  noSuchFrame: ['none:-hold'],
  inNone: [
    { facts: [3], says: ['n1:+of', 'none:-see'] },
    { facts: [1], says: ['it:-see'] },
  ],
  inOne: ['it:+see'],
};
