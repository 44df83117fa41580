import type { explainAction } from '#words/explain-action.ts';
import type { ClaimsOf } from './claim.ts';

export const explainActionClaims: ClaimsOf<typeof explainAction> = {
  allows: [{ facts: ['sys-vpn'], says: ['it:+pass', '1:+by'] }],
  masquerade: [
    {
      facts: [
        [
          { field: 'source', from: '10.0.0.1', to: '10.0.0.2' },
          { field: 'destination', from: '10.0.0.3', to: '10.0.0.4' },
        ],
      ],
      says: ['1:+named', '2:+named', '3:+named', '4:+named', '5:+named', '6:+named'],
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
      says: ['1:+named', '2:+named', '3:+named', '4:+named', '5:+named', '6:+named'],
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
      says: ['1:+named', '2:+named', '3:+named', '4:+named', '5:+named', '6:+named'],
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
      says: ['1:+named', '2:+named', '3:+named', '4:+named', '5:+named', '6:+named'],
    },
  ],
  decrements: [{ facts: [3], says: ['n1:+to'] }],
  seals: [{ facts: ['wireguard'], says: ['it:-open'] }],
  opens: [{ facts: ['onion'], says: ['it:+open', '1:+named'] }],
  takes: [{ facts: ['sys-vpn'], says: ['1:+at'] }],
  opensStream: ['it:+open', 'it:+same'],
  usesStream: ['it:+send', 'it:+open'],
  passes: ['it:+pass'],
  delivers: ['it:+pass'],
  drops: ['it:-pass'],
  dropsIn: [{ facts: ['sys-vpn'], says: ['it:-pass', '1:+in'] }],
  refuses: ['it:-pass'],
  refusesIn: [{ facts: ['sys-vpn'], says: ['it:-pass', '1:+in'] }],
};
