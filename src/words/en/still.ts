import { speak } from '#voice';

/** What stands on every still picture. */
export const still = speak({
  credit: 'Isolation, Illustrated · CC BY 4.0 · unofficial',
});
