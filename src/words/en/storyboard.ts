import { speak } from '#voice';
import { numbered } from './count.ts';

/** How often a packet is sealed, as a word. */
const TIMES = ['', 'sealed', 'sealed twice', 'sealed three times'];

/** A journey as text, step by step: its packet on a chain of boxes, and who has learnt something new. */
export const storyboard = speak({
  outsider: 'outside',
  /** A packet that nobody on its link can read, by the number of its seals. */
  sealed: (seals: number, bytes: number) =>
    `${TIMES[seals] ?? `sealed ${seals} times`}, ${numbered(bytes, 'byte')}`,
  clear: (contents: string, bytes: number) => `${contents}, ${numbered(bytes, 'byte')}`,
  onLinks: 'What can be seen on the links',
  upTo: (step: number) => `up to step ${step}`,
  nothingNew: 'Nobody learns anything new in this step.',
});
