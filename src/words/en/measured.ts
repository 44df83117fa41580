import { speak } from '#voice';

/** Tables of lengths, measured in a capture or computed. */
export const measured = speak({
  cells: {
    caption: 'One cell of an onion of our own, computed with real AES-CTR',
    where: 'where',
    length: 'length',
    changed: 'bytes changed',
  },
  sealed: {
    caption: 'Measured on the Wi-Fi, and opened with the keys of the tunnel, in bytes',
    what: 'what is inside',
    length: 'length',
    filled: 'filled up to',
    outside: 'the Wi-Fi sees',
    /** A TCP packet without data. */
    bare: (flags: string) => `TCP without data: ${flags}`,
  },
});
