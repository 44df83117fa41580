import { speak } from '#voice';
import { numbered } from './count.ts';

/** What can be seen from outside of a seal that is closed, besides how long it is and when it passes. */
const ALSO = { wireguard: 'WireGuard’s counter', openvpn: 'OpenVPN’s packet number' } as const;

/** What somebody on a link, without any key, can make of a packet there. */
export const peelRead = speak({
  request: (line: string) => `Anyone on this link can read “${line}”.`,
  answer: (line: string) => `Anyone on this link can read the answer: “${line}”.`,
  question: (name: string) => `Anyone on this link can read which name is looked up: ${name}.`,
  resolved: (name: string, address: string) =>
    `Anyone on this link can read the answer: ${name} is at ${address}.`,
  siteName: (name: string) => `Anyone on this link can read the site’s name: ${name}.`,
  sameBytes: 'Not one of the sealed bytes has changed.',
  cells: (bytes: number, cells: number, cell: number, tls: number) =>
    cells === 1
      ? `Its ${numbered(bytes, 'sealed byte')} are one cell of ${numbered(cell, 'byte')} and ${tls} that TLS adds.`
      : `Its ${numbered(bytes, 'sealed byte')} are ${cells} cells of ${numbered(cell, 'byte')} and ${tls} that TLS adds.`,
  sealed: (bytes: number) =>
    `Without the key, its ${numbered(bytes, 'sealed byte')} show only their number and time.`,
  /** Of a tunnel whose header counts its packets. */
  sealedAndCounted: (bytes: number, seal: keyof typeof ALSO) =>
    `Without the key, its ${numbered(bytes, 'sealed byte')} show only their number, time and ${ALSO[seal]}.`,
});
