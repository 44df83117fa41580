import type { Scenario } from '#model/scenario.ts';
import { tunnelDownClosed } from './tunnel-down-closed.ts';
import { vary } from './vary.ts';

/** The same, and the one rule is missing. */
export const tunnelDownOpen: Scenario = {
  ...vary(tunnelDownClosed, { failClosed: false }),
  name: 'tunnel-down-open',
  title: 'The tunnel drops, and no rule stops what follows',
  takeaway:
    'The tunnel is gone, so sys-vpn passes everything on in the clear. trusted gets its page and no warning.',
};
