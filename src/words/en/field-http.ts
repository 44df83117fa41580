import { speak } from '#voice';

/** The fields of a header, and what is said of its bytes. */
export const httpFields = speak({
  method: { name: 'Method', says: 'What the site is asked to do.' },
  target: { name: 'Target', says: 'The page that is asked for.' },
  version: { name: 'Version', says: 'Which version of HTTP this is.' },
  statusCode: { name: 'Status code', says: 'The result of the request: 200 is success.' },
  reason: { name: 'Reason', says: 'The same in words.' },
  host: 'The site that the request is for; one address can serve many.',
  server: 'What the site says that it runs.',
  endOfTheHeader: { name: 'End of the header', says: 'An empty line; what follows is the body.' },
  emptyLine: 'empty line',
  headerField: 'Header field',
  anyField: 'A header field: a name, a colon and a value.',
  body: { name: 'Body', says: 'What the message is about: the page itself, or what was typed.' },
  partOfHeader: 'Part of a header',
  replyTitle: 'HTTP reply',
  requestTitle: 'HTTP request',
});
