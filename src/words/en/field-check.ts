import { speak } from '#voice';

/** The fields of a header, and what is said of its bytes. */
export const checkFields = speak({
  checksum: 'Checksum',
  unchecked: (found: string) => `${found}, cannot be checked here`,
  correct: (found: string) => `${found}, correct`,
  wrong: (found: string, right: string) => `${found}, wrong: ${right} would be correct`,
  isAndShouldBe: (found: string, right: string) => `It is ${found} and should be ${right}.`,
});
