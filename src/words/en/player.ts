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
  /** Which step of how many. */
  count: (step: number, steps: number) => `Step ${step} of ${steps}`,
  /** The same as a sentence, before those of the step: spoken. */
  spoken: (step: number, steps: number) => `Step ${step} of ${steps}.`,
  /** The same with what the step is called. */
  at: (step: number, steps: number, tick: string) => `Step ${step} of ${steps}: ${tick}`,
  times: (speed: number) => `${speed}×`,
});
