import type { modelCapture } from '#words/model-capture.ts';
import type { ClaimsOf } from './claim.ts';

export const modelCaptureClaims: ClaimsOf<typeof modelCapture> = {
  making: [{ facts: ['vault.pcapng'], says: ['1:+named'] }],
  made: [
    { facts: ['vault.pcapng', 12, 3, '4.5'], says: ['1:+named', 'n1:+counted', 'n2:+counted', '2:+named'] },
  ],
  noPackets: ['none:-possible', 'any:-so', 'none:-so', 'it:+set', 'it:+use', 'it:-same'],
  withoutScript: ['it:+must', 'it:-on', 'it:+must', 'none:-so'],
  caption: ['all:+so', 'it:+with', 'it:+with', 'it:-open', 'it:+hold', 'it:+open', 'it:+same', 'none:-send'],
};
