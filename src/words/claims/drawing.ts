import type { drawing } from '#words/drawing.ts';
import type { ClaimsOf } from './claim.ts';

export const drawingClaims: ClaimsOf<typeof drawing> = {
  floor: { qubes: ['all:+more'] },
  dom0: { wide: ['none:-so'], tight: ['it:-possible'] },
  others: ['all:+so'],
  role: {},
  wifi: ['any:+so'],
};
