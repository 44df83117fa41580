import { speak } from '#voice';

/** Somebody who looks on from between two that are named. */
export const place = speak({
  link: (one: string, other: string) => `someone on the link between ${one} and ${other}`,
});
