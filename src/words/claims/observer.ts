import type { observer } from '#words/observer.ts';
import { isp, vpnQube } from './cast.ts';
import type { ClaimsOf } from './claim.ts';

export const observerClaims: ClaimsOf<typeof observer> = {
  label: [
    { facts: [isp], says: ['1:+named'] },
    {
      facts: [[vpnQube, isp]],
      says: ['1:+named', '2:+named'],
    },
  ],
  sees: [
    { facts: [isp], says: ['1:+see'] },
    {
      facts: [[vpnQube, isp]],
      says: ['it:+able', 'it:+see', '1:+between', '2:+named'],
    },
  ],
  looksOn: [
    { facts: [isp], says: ['1:+named'] },
    { facts: [[vpnQube, isp]], says: ['1:+between', '2:+named'] },
  ],
  told: [
    { facts: ['personal', []], says: ['1:+of', 'none:-hold', 'none:-pass'] },
    {
      facts: [
        'personal',
        [
          ['About', 'site.example'],
          ['Contents', 'hidden'],
        ],
      ],
      says: ['1:+named', '2:+named', '3:+named', '4:+named', 'it:-see'],
    },
  ],
  packetsUpTo: [{ facts: ['personal', 3], says: ['1:+named', 'n1:+counted'] }],
  lens: ['it:+see', 'it:-past'],
  opened: [
    { facts: [isp], says: ['1:+able', '1:+open'] },
    {
      facts: [[vpnQube, isp]],
      says: ['it:+able', 'it:+open', '1:+between', '2:+named'],
    },
  ],
  nothingYet: ['none:-hold', 'none:-pass'],
  closed: ['none:-open'],
};
