import type { addressWidgets } from '#words/address-widgets.ts';
import type { ClaimsOf } from './claim.ts';

export const addressWidgetsClaims: ClaimsOf<typeof addressWidgets> = {
  twoOf: [
    {
      facts: ['beside', 'vpn~ssh', ['none', 'vpn']],
      says: ['1:+named', '2:+named', 'it:+hold', 'none:-so', '3:+named', 'it:+with'],
    },
  ],
  changes: [
    {
      facts: ['set', 'x', ['ipv6', 'dns']],
      says: ['1:+named', '2:+named', 'it:+hold', 'it:+true', 'it:+true', '3:+named', '4:+named'],
    },
  ],
  breakIn: [{ facts: ['taken', 'x', ['untrusted']], says: ['1:+named', '2:+named', 'it:+able', 'it:-safe'] }],
  kind: [{ facts: ['qube', 'x', ['app']], says: ['1:+named', '2:+named', 'it:+able', '3:+named'] }],
};
