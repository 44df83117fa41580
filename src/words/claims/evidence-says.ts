import type { evidenceSays } from '#words/evidence-says.ts';
import type { ClaimsOf } from './claim.ts';

export const evidenceSaysClaims: ClaimsOf<typeof evidenceSays> = {
  visible: [{ facts: ['sys-vpn'], says: ['it:+see'] }],
  hidden: ['it:-see'],
  unknown: ['it:-know'],
  header: [{ facts: ['sys-vpn', 'sys-net', 'work'], says: [] }],
  ttl: [{ facts: [3], says: [] }],
  ports: [{ facts: [3, 5], says: [] }],
  bytes: [{ facts: [3], says: [] }],
  message: [{ facts: [3], says: [] }],
  messages: [{ facts: [[531, 1045]], says: [] }],
  wholeCells: [{ facts: [3], says: [] }],
  records: [{ facts: [[531, 1045]], says: [] }],
  inOrder: ['it:-before', 'it:-before'],
  early: ['it:+before', 'it:-before'],
  noRule: ['none:-so'],
  expired: [
    { facts: [[]], says: ['none:-so'] },
    { facts: [['10.137.0.20']], says: [] },
  ],
  seen: [{ facts: ['sys-vpn'], says: ['it:+see'] }],
  counted: [
    { facts: [[]], says: ['none:-so'] },
    { facts: [['sys-vpn: fail-closed']], says: [] },
  ],
  noSuchFrame: ['none:-hold'],
  inNone: [{ facts: [3], says: ['none:-see'] }],
  inOne: ['it:+see'],
};
