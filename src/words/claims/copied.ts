import type { copied } from '#words/copied.ts';
import type { ClaimsOf } from './claim.ts';

export const copiedClaims: ClaimsOf<typeof copied> = {};
