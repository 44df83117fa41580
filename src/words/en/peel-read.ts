import { speak } from '#voice';

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
      ? `Its ${bytes} sealed bytes are one cell of ${cell} bytes and ${tls} that TLS adds.`
      : `Its ${bytes} sealed bytes are ${cells} cells of ${cell} bytes and ${tls} that TLS adds.`,
  sealed: (bytes: number) => `Without the key, its ${bytes} sealed bytes show only their number and time.`,
  /** Of a tunnel whose header counts its packets. */
  sealedAndCounted: (bytes: number, seal: keyof typeof ALSO) =>
    `Without the key, its ${bytes} sealed bytes show only their number, time and ${ALSO[seal]}.`,
});
