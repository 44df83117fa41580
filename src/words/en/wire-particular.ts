import { speak } from '#voice';

/** What a problem with bytes, a seal or a file is about in particular: a sentence between what is wrong and what to do. */
export const wireParticulars = speak({
  hasBytes: (bytes: number) => `It has ${bytes} bytes.`,
  bodyHasBytes: (bytes: number) => `This one has ${bytes}.`,
  linesRead: (lines: number) => `${lines} lines were read.`,
  place: (place: string) => `It is “${place}”.`,
  linkType: (name: string, type: number) => `“${name}” has link type ${type}.`,
  frameClaims: (bytes: number) => `A frame claims ${bytes} bytes.`,
  keysClaim: (bytes: number) => `Keys claim ${bytes} bytes.`,
  namesInterface: (number: number) => `It names interface ${number}.`,
  cutTo: (there: number, original: number) => `${there} of its ${original} bytes are there.`,
  says: (length: number) => `It says ${length}.`,
  saysAndLeft: (length: number, left: number) => `It says ${length} bytes, and ${left} are left.`,
  endDiffers: 'The length at its end differs from the one at its beginning.',
});
