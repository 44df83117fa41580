import { speak } from '#voice';
import { numbered, numberedDo } from './count.ts';

/** What a problem with bytes, a seal or a file is about in particular: a sentence between what is wrong and what to do. */
export const wireParticulars = speak({
  hasBytes: (bytes: number) => `It has ${numbered(bytes, 'byte')}.`,
  bodyHasBytes: (bytes: number) => `This one has ${bytes}.`,
  linesRead: (lines: number) => `${numberedDo(lines, 'line', 'was', 'were')} read.`,
  place: (place: string) => `It is “${place}”.`,
  linkType: (name: string, type: number) => `“${name}” has link type ${type}.`,
  frameClaims: (bytes: number) => `A frame claims ${numbered(bytes, 'byte')}.`,
  keysClaim: (bytes: number) => `Keys claim ${numbered(bytes, 'byte')}.`,
  namesInterface: (number: number) => `It names interface ${number}.`,
  cutTo: (there: number, original: number) =>
    `Only ${there} of its ${numbered(original, 'byte')} can be read.`,
  says: (length: number) => `It says ${length}.`,
  saysAndLeft: (length: number, left: number) =>
    `It says ${numbered(length, 'byte')}, but only ${left} can follow.`,
  endDiffers: 'The length at its end differs from the one at its beginning.',
});
