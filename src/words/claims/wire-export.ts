import type { wireExport } from '#words/wire-export.ts';
import type { ClaimsOf } from './claim.ts';

export const wireExportClaims: ClaimsOf<typeof wireExport> = {
  capture: [{ facts: ['sys-vpn'], says: ['it:+same', 'it:-so'] }],
  frame: [
    { facts: ['Two tunnels', 'request', 1, 'a', 'b'], says: [] },
    { facts: ['Two tunnels', 'reply', 1, 'a', 'b'], says: [] },
    { facts: ['Two tunnels', { flags: 'SYN' }, 1, 'a', 'b'], says: [] },
    { facts: ['Two tunnels', { relay: 'BEGIN' }, 1, 'a', 'b'], says: [] },
    { facts: ['Two tunnels', { tls: 'ServerHello' }, 1, 'a', 'b'], says: [] },
  ],
  frameOfFlow: [{ facts: ['Two tunnels', 1, 2, { flags: 'SYN, ACK' }, 1, 'a', 'b'], says: [] }],
  added: ['it:+give', 'it:+hold', 'none:-so'],
};
