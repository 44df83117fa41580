import { speak } from '#voice';

/** The frames of a whole capture, in a list. */
export const peelerCapture = speak({
  fetching: 'Fetching the capture',
  notRead: 'W015: the capture could not be read. Reload the page.',
  onlyData: 'only those with data',
  listed: (listed: number, all: number) => `${listed} of ${all} frames`,
  at: (milliseconds: string) => `${milliseconds} ms`,
  size: (bytes: number) => `${bytes} bytes`,
});
