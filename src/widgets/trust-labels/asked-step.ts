/** What an address asks of this widget after `#`, and what of it cannot be. */
export interface Asked {
  /** Counted from 1. */
  readonly step?: number;
  readonly problems: readonly string[];
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** Reads a fragment. In: the part of an address from `#`, and how many steps there are. */
export function askedStep(hash: string, count: number): Asked {
  // Without `=` it is the name of a heading.
  if (!hash.includes('=')) return { problems: [] };
  const asked = new Map(new URLSearchParams(hash.replace(/^#/, '')));
  const strange = [...asked].filter(([key]) => key !== 'step');
  const problems = strange.map(
    ([key, value]) =>
      `U001: the address says “${short(key)}=${short(value)}”. It is passed over. Known is: step.`,
  );
  const text = asked.get('step');
  if (text === undefined) return { problems };
  const step = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
  if (step >= 1 && step <= count) return { step, problems };
  const wrong = `U004: the address says “step=${short(text)}”. It has to be a whole number from 1 to ${count}.`;
  return { problems: [...problems, wrong] };
}
