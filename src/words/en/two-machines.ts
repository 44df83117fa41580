import { speak } from '#voice';
import { listed } from './name.ts';

/** Said of one computer that is drawn twice: as one system, and divided into qubes. */
export const twoMachines = speak({
  /** What the boxes stand on. */
  oneSystem: 'One operating system',
  xen: (admin: string) => `Xen, with ${admin} apart`,
  xenOffline: (admin: string) => `Xen, with ${admin} apart: no network`,
  /** What a break-in has cost, of everything that there is. */
  lostAll: (all: number) => `The attacker has all ${all}.`,
  lost: (things: readonly string[], all: number) =>
    `The attacker has ${things.length} of ${all}: ${listed(things)}.`,
  caption: (all: number) =>
    `The same ${all} things on the same hardware. A break-in takes the box that it happens in, not the computer.`,
});
