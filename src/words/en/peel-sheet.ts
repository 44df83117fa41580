import { speak } from '#voice';
import { numbered } from './count.ts';

/** What is said of an envelope as a whole. */
export const peelSheet = speak({
  bytes: (bytes: number) => numbered(bytes, 'byte'),
  sealed: 'Only those who hold the key can open this.',
  noStandard: 'No standard says what goes here: it is whatever a program sent.',
  counter: (counter: string) => `counter ${counter}`,
  moreBytes: (bytes: number) => `${numbered(bytes, 'more byte')} of this`,
});
