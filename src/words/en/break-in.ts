import { speak } from '#voice';

/** What a break-in comes to. */
export const breakIn = speak({
  /** How many of the owner’s activities are lost, on this machine and on one system. */
  summed: (lost: number, all: number) => {
    if (all === 1)
      return lost === 0
        ? 'The one activity is not lost here. On one ordinary desktop, it is.'
        : 'The one activity is lost, as on one ordinary desktop.';
    if (lost === 0)
      return `None of the ${all} activities is lost here. On one ordinary desktop, all ${all} are.`;
    if (lost === all) return `All ${all} activities are lost, as on one ordinary desktop.`;
    return lost === 1
      ? `One of the ${all} activities is lost here. On one ordinary desktop, all ${all} are.`
      : `${lost} of the ${all} activities are lost here. On one ordinary desktop, all ${all} are.`;
  },
});
