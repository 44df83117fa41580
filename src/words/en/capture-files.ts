import { speak } from '#voice';
import { counted, kilobytes, things } from './number.ts';

/** The files of a capture, and what to look for in one. */
export const captureFiles = speak({
  plain: (frames: number, bytes: number) => `${things(frames, 'frame')}, ${kilobytes(bytes)}`,
  withKeys: (bytes: number) => `keys included, ${kilobytes(bytes)}`,
  opened: 'With the keys included:',
  digest: 'SHA-256',
  /** How many frames a display filter leaves. */
  found: (found: number, frames: number) =>
    found === 0 ? 'none' : `${counted(found)} of ${counted(frames)}`,
  tshark: (option: string) => `(For tshark, \`-d ${option}\`.)`,
  fold: 'Download the captures',
  about:
    'Each file opens in Wireshark. In one “with keys” the seals open by themselves. Enter `wg`, `http` or `tls` as the display filter, and look for the same text on two links. [The page of these captures](page) has the SHA-256 of each, and how to make them again.',
  place: 'place',
  frames: 'frames',
  file: 'file, and its size',
  keys: 'keys',
  size: (bytes: number) => kilobytes(bytes),
});
