import { speak } from '#voice';

/** What no capture of the lab can show: what each kind is called, and why, in three lengths. */
export const unobservable = speak({
  'of-the-place': {
    name: 'of the place',
    long: 'The place itself gives it away: no packet has to say it.',
    short: 'The place gives it away; no packet has to.',
    phone: 'The place itself gives it away.',
  },
  'a-call': {
    name: 'a call',
    long: 'It would have to call a site to find out. The lab makes no such call.',
    short: 'It would have to call a site; the lab makes no such call.',
    phone: 'The lab makes no such call.',
  },
  'never-sent': {
    name: 'never sent',
    long: 'The packet ended where it was made: no frame can show it.',
    short: 'The packet ended where it was made; no frame shows it.',
    phone: 'The packet ended where it was made.',
  },
  'not-yet-sent': {
    name: 'not yet sent',
    long: 'A program wants to send it and has no connection yet: no frame can show it.',
    short: 'The program has no connection yet; no frame shows it.',
    phone: 'The program has no connection yet.',
  },
  'inside-tor': {
    name: 'inside Tor',
    long: 'It is inside Tor’s own encryption, for which Tor gives out no keys. Only the outside of the cells was captured.',
    short: 'It is inside Tor’s encryption; Tor gives out no keys.',
    phone: 'Tor gives out no keys to open it.',
  },
  'opened-and-dropped': {
    name: 'opened and dropped',
    long: 'The tunnel’s end opens it and drops it at once: no capture can be taken in between.',
    short: 'The tunnel’s end opens it and drops it at once.',
    phone: 'Opened there, and dropped at once.',
  },
  'not-claimed': {
    name: 'not claimed',
    long: 'The model says that it is not known.',
    short: 'The model says that it is not known.',
    phone: 'The model says that it is not known.',
  },
  'by-ipv6': {
    name: 'by IPv6',
    long: 'The packet went by IPv6, with IPv6’s addresses and sizes. The model has only those of IPv4.',
    short: 'The packet went by IPv6; the model has only IPv4.',
    phone: 'It went by IPv6; the model has only IPv4.',
  },
  'chosen-port': {
    name: 'chosen port',
    long: 'A program on the way picks this port at random; the model picks one.',
    short: 'A program on the way picks this port at random.',
    phone: 'A program picks this port at random.',
  },
  'nominal-size': {
    name: 'nominal size',
    long: 'A real TLS hello, and what TLS sends with the first request, differ in length from the model’s nominal ones.',
    short: 'Real TLS differs in length from the model’s nominal size.',
    phone: 'Real TLS differs in length.',
  },
  'cells-in-records': {
    name: 'cells in records',
    long: 'Tor puts cells into TLS records as they come, one or several, and TCP divides long records; the model has one fixed layout.',
    short: 'Real Tor spreads its cells over records as they come.',
    phone: 'Tor puts cells into records as they come.',
  },
});
