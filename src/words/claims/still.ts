import type { still } from '#words/still.ts';
import type { ClaimsOf } from './claim.ts';

export const stillClaims: ClaimsOf<typeof still> = {};
