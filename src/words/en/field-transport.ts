import { speak } from '#voice';
import { numbered } from './count.ts';

/** The fields of a header, and what is said of its bytes. */
export const transportFields = speak({
  data: 'Data',
  maximumSegmentSize: 'maximum segment size',
  windowScale: 'window scale',
  selectiveAcknowledgementsPermitted: 'selective acknowledgements permitted',
  selectiveAcknowledgement: 'selective acknowledgement',
  timestamps: 'timestamps',
  endOfTheOptions: 'end of the options',
  noOperation: 'no operation',
  number: (kind: number) => `number ${kind}`,
  optionSays: (kind: number, length: number) => `Option ${kind} says ${length}.`,
  options: { name: 'Options', says: 'Options with impossible lengths.' },
  option: { name: 'Option', says: 'What the two ends agree on beyond the header.' },
  padding: { name: 'Padding', says: 'Fills the header up to a multiple of four bytes.' },
  sourcePort: { name: 'Source port', says: 'Which program on the sending side this belongs to.' },
  destinationPort: { name: 'Destination port', says: 'Which program on the receiving side it is for.' },
  sequenceNumber: {
    name: 'Sequence number',
    says: 'Where in the stream the first byte of this segment belongs.',
  },
  acknowledgementNumber: {
    name: 'Acknowledgement number',
    says: 'Which byte of the other direction is expected next.',
  },
  dataOffset: { name: 'Data offset', says: 'How long the header is, counted in words of four bytes.' },
  bytes: (count: number) => numbered(count, 'byte'),
  reserved: { name: 'Reserved', says: 'Not used.' },
  flags: { name: 'Flags', says: 'What this segment does: opens, acknowledges, pushes on or closes.' },
  window: { name: 'Window', says: 'How many bytes the sender of this is ready to receive.' },
  segmentChecksum: 'Shows whether segment or addresses were damaged.',
  urgentPointer: { name: 'Urgent pointer', says: 'Where urgent data ends, if the URG flag is set.' },
  headerSays: (count: number) => `The header gives its length as ${numbered(count, 'byte')}.`,
  saysAndAre: (says: number, there: number) => `It says ${numbered(says, 'byte')}, but has ${there}.`,
  length: { name: 'Length', says: 'How long header and data are together, in bytes.' },
  datagramChecksum: 'Shows whether datagram or addresses were damaged.',
  notUsed: 'not used',
  paddingBytes: 'Padding',
});
