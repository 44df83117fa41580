import { speak } from '#voice';

/**
 * Everything that can be wrong with bytes: what is at fault, and what to do about it or think of it. 1xx is
 * about a file of packets, 2xx about a packet, 3xx about an export. Never give a number a second meaning.
 */
export const wireProblems = speak({
  101: {
    means: 'This is not a pcapng file.',
    todo: 'Choose a file that Wireshark or dumpcap wrote; save an older .pcap as pcapng first.',
  },
  102: { means: 'The file ends in the middle of a block.', todo: 'What comes before it is kept.' },
  103: {
    means: 'A block gives an impossible length.',
    todo: 'Nothing after it can be found; what comes before it is kept.',
  },
  104: { means: 'A block is too short for what it should hold.', todo: 'It is left out.' },
  105: { means: 'A frame names an interface that the file does not describe.', todo: 'It is left out.' },
  106: {
    means: 'An interface is of a kind that is not read here.',
    todo: 'Its frames are left out; capture on Ethernet or on raw IP.',
  },
  107: {
    means: 'A frame was cut short when it was captured.',
    todo: 'Capture with a snapshot length of 262,144 or of 0.',
  },

  201: {
    means: 'A header is cut short.',
    todo: 'Look for a frame that was cut when it was captured, or a length that is wrong before it.',
  },
  202: {
    means: 'A packet says that it is longer than what is there.',
    todo: 'Look for a frame that was cut when it was captured.',
  },
  203: {
    means: 'A length is too small for the header that it is part of.',
    todo: 'What follows cannot be told apart and is shown as bytes.',
  },
  204: {
    means: 'The standard does not allow this value here.',
    todo: 'What follows is shown as bytes.',
  },
  205: {
    means: 'A checksum is wrong.',
    todo: 'If the sender captured it, its network card may fill it in later; else it was damaged.',
  },
  206: {
    means: 'A name in a DNS message points forward or to itself.',
    todo: 'A pointer has to point at an earlier name; the rest of the message is shown as bytes.',
  },
  207: {
    means: 'A name in a DNS message is longer than 255 bytes.',
    todo: 'The rest of the message is shown as bytes.',
  },
  208: {
    means: 'A DNS message counts more entries than it holds.',
    todo: 'Look for a message that was cut, or a count that is wrong.',
  },
  209: {
    means: 'A length points past the end of what it is part of.',
    todo: 'What follows is shown as bytes.',
  },
  210: {
    means: 'An option gives an impossible length.',
    todo: 'The options after it are shown as bytes.',
  },
  211: { means: 'A cell is cut short.', todo: 'A cell of fixed length has 514 bytes, its body 509.' },

  301: {
    means: 'A packet of the model is longer than 65,535 bytes, or a TLS record in it longer than 16,640.',
    todo: 'It is left out: longer ones do not exist. Shorten the message of this flow.',
  },
  302: { means: 'No packet passes the place asked for.', todo: 'Ask for another node or link.' },
});
