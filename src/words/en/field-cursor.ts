import { speak } from '#voice';
import { numbered } from './count.ts';

/** Bytes that have no header of their own. */
export const cursorWords = speak({
  bytes: 'Bytes',
  /** Bytes of which only the first are written out. */
  cut: (first: string, count: number) => `${first} … (${numbered(count, 'byte')})`,
  left: 'Bytes left over',
  isIn: (title: string) => `In: ${title}.`,
});
