import type { dnsFields } from '#words/field-dns.ts';
import type { ClaimsOf } from './claim.ts';

export const dnsFieldsClaims: ClaimsOf<typeof dnsFields> = {
  no: ['none:-so'],
  record: [{ facts: ['answer'], says: ['it:-same', 'some:+so', 'it:+able', 'it:+exist'] }],
  fewerEntries: [{ facts: [3, 5], says: ['n1:+counted', 'it:+hold', 'n2:+counted'] }],
  identifier: {
    says: ['it:+know'],
  },
  truncated: {
    says: ['it:+more'],
  },
  replyCode: {
    says: ['none:-so', 'none:-so'],
  },
  additional: { says: ['it:+more'] },
  answers: { name: ['it:-ask'] },
  questionType: { says: ['it:+ask'] },
  questionName: { says: ['it:+ask'] },
};
