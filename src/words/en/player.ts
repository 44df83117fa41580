import { speak } from '#voice';

/** What stands on the controls that every walk through steps has. */
export const player = speak({
  back: 'Back',
  next: 'Next',
  restart: 'Restart',
  play: 'Play',
  pause: 'Pause',
  step: 'Step',
  speed: 'Speed',
  /** Spoken: which step of how many, and its word. */
  at: (step: number, steps: number, tick: string) => `Step ${step} of ${steps}: ${tick}`,
  times: (speed: number) => `${speed}×`,
});
