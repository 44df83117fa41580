import { speak } from '#voice';
import { address } from './address.ts';

/** What of the address of a packet cannot be done. */
export const addressPeeler = speak({
  noKey: (key: string, value: string) =>
    `U003: ${address.says(key, value)} No key was kept for this journey.`,
  message: (key: string, value: string, code: string, fault: string) =>
    `U003: ${address.says(key, value)} ${code}: ${fault}`,
  field: (key: string, value: string) =>
    `U003: ${address.says(key, value)} It has to be a name such as ipv4.destination-address.`,
});
