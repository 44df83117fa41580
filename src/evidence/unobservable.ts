/**
 * What no capture of this lab can show, by name. Every claim that falls under one of these is listed with it, and none
 * is counted as confirmed.
 */
export const UNOBSERVABLE = {
  'of-the-place': 'The place itself gives it away: no packet has to say it.',
  'a-call': 'It would have to call a site to find out. The lab makes no such call.',
  'never-sent': 'The packet ended where it was made: no frame can show it.',
  'not-yet-sent': 'A program wants to send it and has no connection yet: no frame can show it.',
  'inside-tor':
    'It stands inside Tor’s own encryption, for which Tor gives out no keys. Only the outside of the cells was captured.',
  'not-claimed': 'The model says that it is not known.',
  'by-ipv6':
    'The packet went by IPv6, with the addresses and the size that IPv6 gives it. The model has those of IPv4 only.',
  'chosen-port': 'A program on the way chooses this port at random; the model takes one.',
  'nominal-size':
    'A real TLS hello, and what TLS sends with the first request, has another length than the nominal one.',
  'cells-in-records':
    'Tor puts cells into TLS records as they come, one or several, and a long record into two segments; the model takes one.',
} as const;

export type UnobservableId = keyof typeof UNOBSERVABLE;
