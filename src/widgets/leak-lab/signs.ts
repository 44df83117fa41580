import type { Outcome } from '#storyboard/leak/packet-fate.ts';

/** What became of a packet, as a sign that needs no colour. */
export const SIGNS: Readonly<Record<Outcome, string>> = {
  clear: '!',
  tunnel: '=',
  lost: '?',
  stopped: '×',
  none: '–',
};
