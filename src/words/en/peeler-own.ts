import { speak } from '#voice';
import { numbered } from './count.ts';

/** A message of the reader’s own in a packet. */
export const peelerOwn = speak({
  message: 'Your own message, in place of the request',
  length: (typed: number, most: number) =>
    `${typed} of ${numbered(most, 'character')}. It stays in this page: nothing is sent, nothing is kept.`,
  wrap: 'Wrap it',
  save: 'Save as .pcapng',
  leave: 'Show the recorded packet',
  link: 'Link to this, with the message in the address',
});
