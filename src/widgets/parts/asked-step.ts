/** A part of an address as a message may show it. */
const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** What an address asks of a widget after `#`, and what of it cannot be. */
export interface AskedStep {
  /** Counted from 1. */
  readonly step?: number;
  readonly problems: readonly string[];
}

/**
 * Reads the step from the part of an address after `#`, for a widget that knows nothing else there.
 * In: the fragment, and how many steps there are. A fragment without `=` is a heading's name, and asks nothing.
 */
export function askedStep(hash: string, count: number): AskedStep {
  const fragment = hash.replace(/^#/, '');
  if (!fragment.includes('=')) return { problems: [] };
  const asked = new Map(new URLSearchParams(fragment));
  const problems = [...asked]
    .filter(([key]) => key !== 'step')
    .map(
      ([key, value]) =>
        `U001: the address says “${short(key)}=${short(value)}”. It is passed over. Known is: step.`,
    );
  const text = asked.get('step');
  if (text === undefined) return { problems };
  const step = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
  if (step >= 1 && step <= count) return { step, problems };
  return {
    problems: [
      ...problems,
      `U004: the address says “step=${short(text)}”. It has to be a whole number from 1 to ${count}.`,
    ],
  };
}
