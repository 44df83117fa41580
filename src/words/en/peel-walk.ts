import { speak } from '#voice';
import { numbered } from './count.ts';
import { nameOf, type Named } from './name.ts';

/** What a walk with a packet is called, and where its bytes come from. */
export const peelWalk = speak({
  captured: 'These bytes were captured in a real network, built from this scenario.',
  computed: 'These bytes were computed here and sealed with keys derived from names. Nothing was sent.',
  onion: {
    title: 'An onion of our own',
    origin:
      'This onion is our own: Tor’s real layers cannot be opened from outside. Its ciphers, sizes and digest are Tor’s; its keys are made up, and public.',
  },
  /** The gateway, or the exit for an answer: nothing was on any link before. */
  wrapsThree: (who: Named, next: Named, bytes: number) =>
    `${nameOf(who, 'start')} wraps its message in three layers and hands the cell to ${nameOf(next, 'text')}. The cell has ${numbered(bytes, 'byte')}, whatever is in it.`,
  wrapsOne: (who: Named, next: Named, bytes: number) =>
    `${nameOf(who, 'start')} wraps its answer in one layer and hands the cell to ${nameOf(next, 'text')}. The cell has ${numbered(bytes, 'byte')}, whatever is in it.`,
  takesLayer: (who: Named, next: Named, bytes: number, changed: number) =>
    `${nameOf(who, 'start')} takes one layer off and passes the cell to ${nameOf(next, 'text')}. The cell has ${numbered(bytes, 'byte')}; ${changed} of them are different on this link.`,
  addsLayer: (who: Named, next: Named, bytes: number, changed: number) =>
    `${nameOf(who, 'start')} puts one layer on and passes the cell to ${nameOf(next, 'text')}. The cell has ${numbered(bytes, 'byte')}; ${changed} of them are different on this link.`,
  takesLast: (who: Named, bytes: number) =>
    `${nameOf(who, 'start')} takes off the last layer: Recognized is 0 and the digest fits. The cell still has ${numbered(bytes, 'byte')}.`,
  takesAll: (who: Named, bytes: number) =>
    `${nameOf(who, 'start')} takes off all three layers: Recognized is 0 and the digest fits. The cell still has ${numbered(bytes, 'byte')}.`,
});
