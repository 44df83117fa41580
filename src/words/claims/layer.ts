import type { layer } from '#words/layer.ts';
import type { ClaimsOf } from './claim.ts';

export const layerClaims: ClaimsOf<typeof layer> = {
  route: [{ facts: ['10.137.0.13', '198.51.100.80', 64], says: [] }],
  ports: [
    { facts: [40001, 80, undefined], says: [] },
    { facts: [40001, 80, 'SYN'], says: [] },
  ],
  cells: [
    { facts: [1], says: [] },
    { facts: [2], says: [] },
  ],
  circuit: [{ facts: [1200, 514], says: [] }],
  sealed: [{ facts: ['wireguard'], says: ['it:-open'] }],
  bytes: [{ facts: [132], says: [] }],
};
