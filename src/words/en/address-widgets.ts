import { speak } from '#voice';
import { address } from './address.ts';

/** What of the address of other widgets cannot be done. */
export const addressWidgets = speak({
  twoOf: (key: string, value: string, values: readonly string[]) =>
    `U003: ${address.says(key, value)} It has to be two of ${values.join(', ')}, with a ~ between them.`,
  changes: (key: string, value: string, switches: readonly string[]) =>
    `U003: ${address.says(key, value)} It has to be a list such as 2.ipv6.true~3.endpoint.true: step, switch (${switches.join(', ')}), position.`,
  breakIn: (key: string, value: string, names: readonly string[]) =>
    `U006: ${address.says(key, value)} It can be: ${names.join(', ')}.`,
  kind: (key: string, value: string, kinds: readonly string[]) =>
    `U020: ${address.says(key, value)} It can be: ${kinds.join(', ')}.`,
});
