import type { problemLine } from '#words/problem-line.ts';
import type { ClaimsOf } from './claim.ts';

export const problemLineClaims: ClaimsOf<typeof problemLine> = {};
