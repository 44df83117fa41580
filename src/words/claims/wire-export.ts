import type { wireExport } from '#words/wire-export.ts';
import type { ClaimsOf } from './claim.ts';

export const wireExportClaims: ClaimsOf<typeof wireExport> = {
  capture: [{ facts: ['sys-vpn'], says: ['1:+named', 'it:+same', 'it:-send'] }],
  frame: [
    {
      facts: ['Two tunnels', 'request', 1, 'a', 'b'],
      says: ['1:+named', '2:+named', 'n1:+counted', '3:+from', '4:+to'],
    },
    {
      facts: ['Two tunnels', 'reply', 1, 'a', 'b'],
      says: ['1:+named', '2:+named', 'n1:+counted', '3:+from', '4:+to'],
    },
    {
      facts: ['Two tunnels', { flags: 'SYN' }, 1, 'a', 'b'],
      says: ['1:+named', '2:+named', 'n1:+counted', '3:+from', '4:+to'],
    },
    {
      facts: ['Two tunnels', { relay: 'BEGIN' }, 1, 'a', 'b'],
      says: ['1:+named', '2:+named', 'n1:+counted', '3:+from', '4:+to'],
    },
    {
      facts: ['Two tunnels', { tls: 'ServerHello' }, 1, 'a', 'b'],
      says: ['1:+named', '2:+named', 'n1:+counted', '3:+from', '4:+to'],
    },
  ],
  frameOfFlow: [
    {
      facts: ['Two tunnels', 1, 2, { flags: 'SYN, ACK' }, 7, 'a', 'b'],
      says: ['1:+named', 'n1:+counted', 'n2:+of', '2:+named', 'n3:+counted', '3:+from', '4:+to'],
    },
  ],
  added: ['it:+give', 'it:+hold', 'none:-so'],
};
