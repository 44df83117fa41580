import type { addressWidgets } from '#words/address-widgets.ts';
import type { ClaimsOf } from './claim.ts';

export const addressWidgetsClaims: ClaimsOf<typeof addressWidgets> = {
  unknownPart: [{ facts: ['zoom', ['plan', 'step']], says: ['it:+know'] }],
  twoOf: [{ facts: ['beside', 'vpn~ssh', ['none', 'vpn']], says: ['it:+hold', 'it:+with'] }],
  changes: [{ facts: ['set', 'x', ['ipv6', 'dns']], says: ['it:+hold', 'it:+true', 'it:+true'] }],
  breakIn: [{ facts: ['taken', 'x', ['untrusted']], says: ['it:+able'] }],
  kind: [{ facts: ['qube', 'x', ['app']], says: ['it:+able'] }],
};
