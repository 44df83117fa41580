import type { modelCapture } from '#words/model-capture.ts';
import type { ClaimsOf } from './claim.ts';

export const modelCaptureClaims: ClaimsOf<typeof modelCapture> = {
  making: [{ facts: ['vault.pcapng'], says: [] }],
  made: [{ facts: ['vault.pcapng', 12, 3, '4.5'], says: [] }],
  noPackets: ['none:-possible', 'any:-so', 'none:-so', 'it:+set', 'it:+use', 'it:-same'],
  withoutScript: ['it:+must', 'it:-on', 'it:+must', 'none:-so'],
  caption: ['all:+so', 'it:+with', 'it:+with', 'it:-open', 'it:+hold', 'it:+open', 'it:+same', 'none:-so'],
};
