import type { notFound } from '#words/not-found.ts';
import type { ClaimsOf } from './claim.ts';

export const notFoundClaims: ClaimsOf<typeof notFound> = {
  title: ['it:-so'],
  about: ['none:-so'],
  lead: ['none:-so', 'it:+able', 'it:+able', 'it:+hold'],
  index: ['all:+so'],
};
