import type { notLoaded } from '#words/not-loaded.ts';
import type { ClaimsOf } from './claim.ts';

export const notLoadedClaims: ClaimsOf<typeof notLoaded> = {
  part: ['it:+able', 'it:-so'],
  wrap: ['packets:+able', 'packets:-so'],
  maybeNotSaved: ['it:+able', 'none:-pass', 'it:+open', 'it:+same'],
};
