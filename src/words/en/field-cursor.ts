import { speak } from '#voice';

/** Bytes that have no header of their own. */
export const cursorWords = speak({
  bytes: 'Bytes',
  left: 'Bytes left over',
  isIn: (title: string) => `In: ${title}.`,
});
