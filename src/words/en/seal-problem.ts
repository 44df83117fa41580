import { speak } from '#voice';

/**
 * Everything that can be wrong with a seal, a handshake or a key log: what is at fault, and what to do about it or
 * think of it. 4xx: problems of files and packets have the numbers below. Never give a number a second meaning.
 */
export const sealProblems = speak({
  401: {
    means: 'This is too short for a WireGuard transport message.',
    todo: 'It has at least 32 bytes: type, receiver, counter and a tag. Give the whole UDP payload.',
  },
  402: {
    means: 'This is not a WireGuard transport message.',
    todo: 'It begins with the bytes 04 00 00 00. Handshakes begin with 01 or 02, cookies with 03.',
  },
  403: {
    means: 'The tag does not fit.',
    todo: 'The key, the counter or the direction is wrong, or a bit was changed on the way.',
  },
  404: {
    means: 'This is too short to hold a tag.',
    todo: 'Give everything after the header.',
  },

  411: {
    means: 'This is not a WireGuard handshake initiation.',
    todo: 'It has 148 bytes and begins with 01 00 00 00. Give the whole UDP payload.',
  },
  412: {
    means: 'This is not a WireGuard handshake response.',
    todo: 'It has 92 bytes and begins with 02 00 00 00. Give the whole UDP payload.',
  },
  413: {
    means: 'The response does not answer this initiation.',
    todo: 'Its receiver is the sender of the initiation. Take the pair that belongs together.',
  },
  414: {
    means: 'No key in the log is the new key of either side of this handshake.',
    todo: 'Log the LOCAL_EPHEMERAL_PRIVATE_KEY of this handshake; a static key alone opens no packet.',
  },
  415: {
    means: 'The key log does not say whom the initiation was for.',
    todo: 'Add the responder’s key: REMOTE_STATIC_PUBLIC_KEY at the initiator, LOCAL_STATIC_PRIVATE_KEY at the responder.',
  },
  416: {
    means: 'The initiation does not open with these keys.',
    todo: 'Add the LOCAL_STATIC_PRIVATE_KEY of the side whose new key is logged. Or a bit was changed.',
  },
  417: {
    means: 'The response does not open with these keys.',
    todo: 'If the two sides use a preshared key, add it as PRESHARED_KEY.',
  },

  421: {
    means: 'A line of the key log is not understood.',
    todo: 'The line is left out. It should be a name, an equals sign and a key of 44 characters in base64.',
  },
  422: {
    means: 'The key log is too long to be read here.',
    todo: 'Keep the lines that belong to the handshake at hand.',
  },

  431: {
    means: 'This relay does not recognise the body.',
    todo: 'It is for another relay or still wrapped: take off a layer, or pass it on. Or a bit was changed.',
  },
  432: {
    means: 'This is not the body of a Tor cell.',
    todo: 'A body has 509 bytes, at every relay.',
  },
});
