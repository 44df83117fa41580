import { speak } from '#voice';

/** What a verdict is called where a value could stand. */
export const verdict = speak({
  visible: 'visible',
  hidden: 'hidden',
  unknown: 'not known',
  none: 'nothing to see',
});
