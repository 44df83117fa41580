import type { layer } from '#words/layer.ts';
import type { ClaimsOf } from './claim.ts';

export const layerClaims: ClaimsOf<typeof layer> = {
  route: [{ facts: ['10.137.0.13', '198.51.100.80', 64], says: ['1:+named', '2:+named', 'n1:+counted'] }],
  ports: [
    { facts: [40001, 80, undefined], says: ['n1:+counted', 'n2:+counted'] },
    { facts: [40001, 80, 'SYN'], says: ['n1:+counted', 'n2:+counted', '1:+named'] },
  ],
  cells: [
    { facts: [1], says: [] },
    { facts: [2], says: ['n1:+counted'] },
  ],
  circuit: [{ facts: [1200, 514], says: ['n1:+counted', 'n2:+counted'] }],
  sealed: [{ facts: ['wireguard'], says: ['it:-open'] }],
  bytes: [{ facts: [132], says: ['n1:+counted'] }],
};
