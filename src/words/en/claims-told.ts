import { speak } from '#voice';
import { numbered } from './count.ts';
import { listed } from './name.ts';
import { counted, dayOf, things } from './number.ts';

/** Names as links; their keys are `at0`, `at1` and so on. */
function linked(names: readonly string[]): string {
  return listed(names.map((name, i) => `[${name}](at${i})`));
}

/** How the claims of the model came out, in figures. */
export const claimsTold = speak({
  confirmed: (count: number) => `**${counted(count)}** confirmed`,
  notObservable: (count: number) => `**${counted(count)}** not observable`,
  contradicted: (count: number) => `**${counted(count)}** contradicted`,
  eachSituation: (situations: number) => `The claims of each of the ${numbered(situations, 'situation')}`,
  /** What was recorded, and when: the first and the last day, in microseconds since 1970. */
  recorded: (
    release: string,
    situations: number,
    [first, last]: readonly [number, number],
    captures: number,
    frames: number,
  ) =>
    dayOf(first) === dayOf(last)
      ? `In release ${release}: ${things(situations, 'situation')}, recorded on ${dayOf(first)}, with ${things(captures, 'capture')} and ${things(frames, 'frame')}.`
      : `In release ${release}: ${things(situations, 'situation')}, recorded from ${dayOf(first)} to ${dayOf(last)}, with ${things(captures, 'capture')} and ${things(frames, 'frame')}.`,
  fared: (claims: number, confirmed: number, notObservable: number, contradicted: number) =>
    `The model makes ${things(claims, 'claim')} about them. **${confirmed === 1 ? 'One is' : `${counted(confirmed)} are`} confirmed** by the captures, ${counted(notObservable)} cannot be observed, and ${contradicted === 0 ? 'none is' : contradicted === 1 ? 'one is' : `${counted(contradicted)} are`} contradicted.`,
  /** Of the confirmed ones, those that rest on an empty capture. */
  quiet: (count: number) =>
    `Of those confirmed, ${counted(count)} say that something stays hidden from a place where nothing of the journey came by.`,
  wrong: (situations: readonly string[]) =>
    `Contradicted, and so wrong in the model until it is corrected: ${linked(situations)}.`,
  /** A situation, and how many of its claims are contradicted. */
  wrongIn: (situation: string, count: number) => `${situation} (${counted(count)})`,
  /** A kind of claim, and how many there are of it. */
  ofKind: (kind: string, count: number) => `${kind} ${counted(count)}`,
  kinds: (kinds: readonly string[]) => `${kinds.join(', ')}.`,
});
