import { speak } from '#voice';
import { numbered } from './count.ts';

/** The frames of a whole capture, in a list. */
export const peelerCapture = speak({
  fetching: 'Fetching the capture',
  notRead: 'W015: the capture could not be read. Reload the page.',
  onlyData: 'only those with data',
  listed: (listed: number, all: number) => `${listed} of ${numbered(all, 'frame')}`,
  at: (milliseconds: string) => `${milliseconds} ms`,
  size: (bytes: number) => numbered(bytes, 'byte'),
});
