import { speak } from '#voice';
import { numbered } from './count.ts';

/** The fields of a header, and what is said of its bytes. */
export const torFields = speak({
  padding: 'PADDING',
  create: 'CREATE',
  created: 'CREATED',
  relay: 'RELAY',
  destroy: 'DESTROY',
  createFast: 'CREATE_FAST',
  createdFast: 'CREATED_FAST',
  versions: 'VERSIONS',
  netinfo: 'NETINFO',
  relayEarly: 'RELAY_EARLY',
  create2: 'CREATE2',
  created2: 'CREATED2',
  bytesAreThere: (there: number) => `It has ${numbered(there, 'byte')}.`,
  circuit: {
    name: 'Circuit',
    says: 'The circuit’s number on this link; on the next link it has another one.',
  },
  command: { name: 'Command', says: 'What the cell is for; RELAY cells are passed on.' },
  length: { name: 'Length', says: 'How long the body of this cell is.' },
  sealedByLayers: 'Sealed by the layers of the onion',
  body: 'Body',
  torCell: (command: string) => `Tor cell: ${command}`,
  bodyBytesAreThere: (there: number) => `Its body has ${numbered(there, 'byte')}.`,
  relayCommand: { name: 'Relay command', says: 'What the exit, or the client, is to do.' },
  recognized: {
    name: 'Recognized',
    says: 'Zero once all layers are off. It can be zero by chance, so the relay checks the digest too.',
  },
  stream: { name: 'Stream', says: 'Which stream of the circuit this belongs to.' },
  digest: { name: 'Digest', says: 'Shows that nothing was changed between the client and the exit.' },
  dataLength: { name: 'Length', says: 'How many bytes of data follow; the rest of the body is padding.' },
  dataSays: (length: number) => `The data says ${numbered(length, 'byte')}.`,
  paddingField: { name: 'Padding', says: 'Fills the body up to 509 bytes, so that all cells look alike.' },
  relayMessage: (command: string) => `Relay message: ${command}`,
  sealedByFurtherLayers: 'Sealed by further layers of the onion',
});
