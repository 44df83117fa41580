import { speak } from '#voice';

/** The most letters of an address that a message shows. */
const MOST = 40;

const short = (text: string): string => (text.length > MOST ? `${text.slice(0, MOST)}…` : text);

const says = (key: string, value: string): string => `the address says “${short(key)}=${short(value)}”.`;

/**
 * What of a page’s address cannot be done, and what is done or can be written instead. `key` and `value` are what
 * stands there.
 */
export const address = speak({
  /** How each such text begins that stands elsewhere. */
  says,
  unknownKey: (key: string, value: string, known: readonly string[]) =>
    `U001: ${says(key, value)} It is ignored. Known are: ${known.join(', ')}.`,
  oneOf: (key: string, value: string, values: readonly string[]) =>
    `U003: ${says(key, value)} It can be: ${values.join(', ')}.`,
  wholeNumber: (key: string, value: string, low: number, high: number) =>
    `U004: ${says(key, value)} It has to be a whole number from ${low} to ${high}.`,
});
