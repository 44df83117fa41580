import { speak } from '#voice';
import { numbered } from './count.ts';

/** What can be wrong with a message that a reader types: the whole of what is said of it. */
export const ownMessage = speak({
  M001: 'The message is empty. Type at least one character.',
  M002: (length: number, most: number) =>
    `The message is too long: it has ${numbered(length, 'character')}. Type at most ${most}.`,
  M003: (position: number, code: string) =>
    `Character ${position} of the message, ${code}, is not text. Remove control characters and half characters; line breaks and tabs may stay.`,
});
