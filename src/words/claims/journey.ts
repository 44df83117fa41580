import type { journey } from '#words/journey.ts';
import type { ClaimsOf } from './claim.ts';

export const journeyClaims: ClaimsOf<typeof journey> = {
  everyFlow: ['all:+so'],
  switches: {
    protocol: { positions: {} },
    tunnel: { positions: { 'not-yet-up': ['it:-so'], up: ['it:+on'], dropped: ['it:-pass'] } },
    failClosed: { title: ['it:-open'], positions: { true: ['it:+on'], false: ['it:-on'] } },
    dns: { positions: { stale: ['it:-new'] } },
  },
  noCapture: ['none:-with'],
  noSimulator: ['it:+able', 'it:-so', 'it:+see', 'it:+true'],
};
