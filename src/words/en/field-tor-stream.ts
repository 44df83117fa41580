import { speak } from '#voice';

/** The fields of a header, and what is said of its bytes. */
export const torStreamFields = speak({
  ipv6Okay: 'IPv6 okay',
  ipv4NotOkay: 'IPv4 not okay',
  ipv6Preferred: 'IPv6 preferred',
  addressAndPort: 'An address, a colon, a port and a zero should be here.',
  address: { name: 'Address', says: 'Where the exit is to open a connection to: a name or an address.' },
  port: { name: 'Port', says: 'Which port there, after a colon; a zero ends both.' },
  flags: { name: 'Flags', says: 'Whether the exit may choose IPv6; left out if none is set.' },
  noIpv4: { name: 'No IPv4 address', says: 'Four zeros: an address of another type follows.' },
  addressType: { name: 'Address type', says: 'What kind of address follows.' },
  iPv6: 'IPv6',
  calledAddress: { name: 'Address', says: 'The address that the exit has opened a connection to.' },
  addressLife: { name: 'Time to live', says: 'For how many seconds the address may be kept.' },
  name: { name: 'Name', says: 'The name that the exit is to look up, with a zero at its end.' },
  answerType: { name: 'Answer type', says: 'What kind of answer follows.' },
  nameType: 'name',
  iPv4: 'IPv4',
  answerLength: { name: 'Answer length', says: 'How long the answer is.' },
  answer: { name: 'Answer', says: 'The address that the name has, or the name of the address.' },
  answerLife: { name: 'Time to live', says: 'For how many seconds the answer may be kept.' },
  beginTitle: 'Where the exit is to call',
  connectedTitle: 'Where the exit has called',
  resolveTitle: 'Name to look up',
  resolvedTitle: 'Answer to a look-up',
  dataBytes: 'Data',
});
