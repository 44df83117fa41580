import { speak } from '#voice';

/** What became of a text that was to be copied. */
export const copied = speak({
  copied: 'Copied',
  selected: 'Selected: now copy it',
});
