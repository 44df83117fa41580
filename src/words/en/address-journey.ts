import { speak } from '#voice';
import { address } from './address.ts';

/** What of the address of a journey cannot be done. */
export const addressJourney = speak({
  noNetwork: (key: string, value: string) =>
    `U002: ${address.says(key, value)} There is no such network; this page’s own is shown.`,
  noSwitch: (key: string, value: string) =>
    `U003: ${address.says(key, value)} This network has no such switch.`,
  nobody: (key: string, value: string) =>
    `U005: ${address.says(key, value)} Nobody of that name is in this picture.`,
});
