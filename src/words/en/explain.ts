import { speak } from '#voice';

/** What runs ahead of a request. */
export type Ahead = 'SYN' | 'BEGIN' | 'hello';

function called(ahead: Ahead): string {
  if (ahead === 'SYN') return 'SYN';
  return ahead === 'BEGIN' ? 'BEGIN message' : 'TLS hello';
}

/** A journey on a terminal, but for what is in its packets and what was done to them. */
export const explain = speak({
  heads: {
    from: 'from',
    to: 'to',
    ttl: 'TTL',
    wrapping: 'wrapping',
    action: 'action',
    reason: 'reason',
  },
  request: 'Request',
  reply: 'Reply',
  flow: (number: number, from: string, to: string, protocol: string) =>
    `${number}. ${from} → ${to}, ${protocol}`,
  ahead: (what: Ahead, from: string) => `A ${called(what)} runs ahead, from ${from}.`,
  alone: (what: Ahead) => `This is the ${called(what)}. Nobody answers it, so no request follows.`,
  ends: {
    delivered: (at: string) => `Delivered to ${at}.`,
    dropped: (at: string) => `Dropped at ${at}.`,
    refused: (at: string) => `Refused at ${at}.`,
  },
});
