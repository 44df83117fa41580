import type { torStreamFields } from '#words/field-tor-stream.ts';
import type { ClaimsOf } from './claim.ts';

export const torStreamFieldsClaims: ClaimsOf<typeof torStreamFields> = {
  ipv4NotOkay: ['it:-so'],
  address: {
    says: ['exit:+open'],
  },
  port: {
    says: ['it:-before', 'it:-begin', 'all:+so'],
  },
  flags: {
    says: ['exit:+able', 'none:-so'],
  },
  noIpv4: {
    name: ['none:-so'],
    says: ['it:-same'],
  },
  calledAddress: {
    says: ['exit:+hold', 'exit:+open'],
  },
  addressLife: {
    says: ['it:+able', 'it:+exist'],
  },
  name: {
    says: ['it:+with'],
  },
  answer: {
    says: ['it:+hold'],
  },
  answerLife: {
    says: ['it:+able', 'it:+exist'],
  },
  connectedTitle: ['exit:+hold'],
};
