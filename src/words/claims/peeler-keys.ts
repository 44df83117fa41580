import type { peelerKeys } from '#words/peeler-keys.ts';
import type { ClaimsOf } from './claim.ts';

export const peelerKeysClaims: ClaimsOf<typeof peelerKeys> = {
  wireguardOpened: ['it:-open', 'it:+open'],
  fits: [
    { facts: [96, 84, 12], says: ['it:+true'] },
    { facts: [96, 96, 0], says: ['it:+true', 'it:+must', 'none:-so'] },
  ],
  nothingSealed: ['it:+open'],
  otherTunnel: ['it:-same'],
  layerOff: [{ facts: [{ kind: 'relay', title: 'guard' }], says: ['it:+with', '2:-on'] }],
  otherLayerOff: ['it:+with', 'it:-same', 'it:-on'],
  layersOff: [
    { facts: [1, 509], says: ['it:-on', 'it:+before'] },
    { facts: [3, 509], says: ['it:-on', 'it:+before'] },
  ],
  recognised: [{ facts: ['ab12', 84], says: [] }],
};
