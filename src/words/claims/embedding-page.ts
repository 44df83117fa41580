import type { embeddingPage } from '#words/embedding-page.ts';
import type { ClaimsOf } from './claim.ts';

export const embeddingPageClaims: ClaimsOf<typeof embeddingPage> = {
  about: ['you:+able'],
  digestUse: ['it:+know', 'it:+able'],
};
