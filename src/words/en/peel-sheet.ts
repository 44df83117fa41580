import { speak } from '#voice';

/** What is said of an envelope as a whole. */
export const peelSheet = speak({
  bytes: (bytes: number) => `${bytes} bytes`,
  sealed: 'Only those who hold the key can open this.',
  noStandard: 'No standard says what stands here: it is whatever a program sent.',
  counter: (counter: string) => `counter ${counter}`,
  moreBytes: (bytes: number) => `${bytes} more bytes of this`,
});
