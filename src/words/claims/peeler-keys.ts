import type { peelerKeys } from '#words/peeler-keys.ts';
import type { ClaimsOf } from './claim.ts';

export const peelerKeysClaims: ClaimsOf<typeof peelerKeys> = {
  wireguardOpened: ['it:-open', 'it:+open'],
  fits: [
    { facts: [96, 84, 12], says: ['it:+true', 'n1:+counted', 'n2:+of', 'n3:+counted'] },
    { facts: [96, 96, 0], says: ['it:+true', 'n1:+counted', 'n1:+of', 'it:+must', 'none:-so'] },
  ],
  nothingSealed: ['it:+open'],
  otherTunnel: ['it:-same'],
  layerOff: [{ facts: [{ kind: 'relay', title: 'guard' }], says: ['it:+with', '1:+for', 'it:-on'] }],
  otherLayerOff: ['it:+with', 'it:-same', 'it:-on'],
  layersOff: [
    { facts: [1, 509], says: ['it:-on', 'n2:+counted', 'it:+before'] },
    { facts: [3, 509], says: ['n1:+counted', 'it:-on', 'n2:+counted', 'it:+before'] },
  ],
  recognised: [{ facts: ['ab12', 84], says: ['1:+named', 'n1:+counted'] }],
};
