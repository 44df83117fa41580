import { speak } from '#voice';

/** The fields of a header, and what is said of its bytes. */
export const openedFields = speak({
  contentType: {
    name: 'Content type',
    says: 'What the record really holds; onlookers are told something else.',
  },
  padding: { name: 'Padding', says: 'Zeros, so that the length tells less.' },
  tlsPlaintext: 'TLS plaintext',
});
