import { speak } from '#voice';

/** What a sender asks for, by protocol. */
const WHAT = {
  http: 'a page',
  https: 'a page over HTTPS',
  dns: 'a look-up',
  udp: 'a UDP packet',
  icmp: 'a ping',
} as const;

/** What a flow is called where a reader chooses one. */
export const flow = speak({
  title: (sender: string, protocol: keyof typeof WHAT) => `${sender}: ${WHAT[protocol]}`,
  /** A page inside of a Tor cell. */
  inCell: 'a page, in a cell',
});
