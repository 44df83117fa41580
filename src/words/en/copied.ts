import { speak } from '#voice';

/** What became of a text that could not be copied. */
export const copied = speak({
  selected: 'Selected: now copy it',
});
