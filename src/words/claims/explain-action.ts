import type { explainAction } from '#words/explain-action.ts';
import type { ClaimsOf } from './claim.ts';

export const explainActionClaims: ClaimsOf<typeof explainAction> = {
  allows: [{ facts: ['sys-vpn'], says: ['it:+pass'] }],
  masquerade: [
    {
      facts: [
        [
          { field: 'source', from: '10.0.0.1', to: '10.0.0.2' },
          { field: 'destination', from: '10.0.0.3', to: '10.0.0.4' },
        ],
      ],
      says: [],
    },
  ],
  dnat: [
    {
      facts: [
        [
          { field: 'source', from: '10.0.0.1', to: '10.0.0.2' },
          { field: 'destination', from: '10.0.0.3', to: '10.0.0.4' },
        ],
      ],
      says: [],
    },
  ],
  reverse: [
    {
      facts: [
        [
          { field: 'source', from: '10.0.0.1', to: '10.0.0.2' },
          { field: 'destination', from: '10.0.0.3', to: '10.0.0.4' },
        ],
      ],
      says: [],
    },
  ],
  proxy: [
    {
      facts: [
        [
          { field: 'source', from: '10.0.0.1', to: '10.0.0.2' },
          { field: 'destination', from: '10.0.0.3', to: '10.0.0.4' },
        ],
      ],
      says: [],
    },
  ],
  decrements: [{ facts: [3], says: [] }],
  seals: [{ facts: ['wireguard'], says: ['it:-open'] }],
  opens: [{ facts: ['onion'], says: ['it:+open'] }],
  takes: [{ facts: ['sys-vpn'], says: [] }],
  opensStream: ['it:+open', 'it:+same'],
  usesStream: ['it:+open'],
  passes: ['it:+pass'],
  delivers: ['it:+pass'],
  drops: ['it:-pass'],
  dropsIn: [{ facts: ['sys-vpn'], says: ['it:-pass'] }],
  refuses: ['it:-pass'],
  refusesIn: [{ facts: ['sys-vpn'], says: ['it:-pass'] }],
};
