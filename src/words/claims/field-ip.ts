import type { ipFields } from '#words/field-ip.ts';
import type { ClaimsOf } from './claim.ts';

export const ipFieldsClaims: ClaimsOf<typeof ipFields> = {
  nothing: ['it:-so'],
  noOperation: ['none:-so'],
  bytesOfProtocol: [{ facts: [3], says: ['n1:+counted'] }],
  optionSays: [{ facts: [3, 5], says: ['n1:+counted', 'n2:+counted'] }],
  options: {
    says: ['it:+with', 'it:-possible'],
  },
  option: {
    says: ['some:+ask'],
  },
  unknownOption: [{ facts: [3, 5], says: ['n1:+counted', 'n2:+counted'] }],
  says: [{ facts: [3], says: ['n1:+counted'] }],
  saysAndAre: [{ facts: [3, 5], says: ['n1:+counted', 'it:+hold', 'n2:+counted'] }],
  bytes: [{ facts: [3], says: ['n1:+counted'] }],
  totalLength: {
    says: ['packet:+with'],
  },
  identification: {
    says: ['it:+know'],
  },
  flags: {
    says: ['it:+able', 'it:+more'],
  },
  timeToLive: {
    says: ['it:+more', 'it:+able', 'it:+pass', 'all:+so'],
  },
  protocol: {
    says: ['packet:+carry'],
  },
  checksum: ['it:+see', 'all:+so'],
  sourceAddress: {
    says: ['it:+send', 'it:+same'],
  },
  destinationAddress: {
    says: ['all:+read'],
  },
  headerSays: [{ facts: [3], says: ['n1:+counted'] }],
  moreFragmentsFlag: ['it:+more'],
  versionIs: [{ facts: [3], says: ['n1:+counted'] }],
  nextAfterExtension: {
    name: ['it:+before'],
  },
  reserved: {
    says: ['it:-so'],
  },
  moreFragments: {
    name: ['it:+more'],
    says: ['it:+more'],
  },
  no: ['none:-so'],
  extensionLength: {
    says: ['it:-before'],
  },
  extensionData: [
    { facts: [0], says: ['all:+with'] },
    { facts: [43], says: [] },
    { facts: [60], says: ['it:+with'] },
    { facts: [44], says: [] },
  ],
  flowLabel: {
    says: ['it:+same', 'all:+so'],
  },
  nextHeader: {
    name: ['it:+before'],
  },
  hopLimit: {
    says: ['it:+more', 'it:+able', 'it:+pass', 'all:+so'],
  },
};
