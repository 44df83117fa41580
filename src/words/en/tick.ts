import { speak } from '#voice';

/** What happens at a step of a journey, in a word, for the player. */
export const tick = speak({
  ask: 'ask',
  seal: 'seal',
  wrap: 'wrap',
  forward: 'forward',
  leave: 'leave',
  open: 'open',
  answer: 'answer',
  back: 'back',
  deliver: 'deliver',
  stop: 'stop',
});
