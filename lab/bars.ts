/** What a run of the whole lab may take: seconds by the clock, and MiB of memory at its peak. */
export const BARS = { seconds: 120, mebibytes: 1024 };

/** The line in which `tell` gives a run’s figures. */
const FIGURES = /^([\d.]+) s; at most (\d+) MiB of memory/m;

/**
 * Holds a run to its bars. In: what it printed. Out: a line for each bar, and whether it is kept; a figure that was not
 * printed counts as a bar missed.
 */
export function holdToBars(said: string): { readonly kept: boolean; readonly line: string }[] {
  const [, seconds, mebibytes] = FIGURES.exec(said) ?? [];
  return [
    { name: 'wall time', figure: seconds, bar: BARS.seconds, unit: 's' },
    { name: 'peak memory', figure: mebibytes, bar: BARS.mebibytes, unit: 'MiB' },
  ].map(({ name, figure, bar, unit }) => {
    const kept = figure !== undefined && Number(figure) <= bar;
    return {
      kept,
      line: `${kept ? '' : 'BAR MISSED: '}${name} ${figure === undefined ? 'not printed' : `${figure} ${unit}`}, bar ${bar} ${unit}`,
    };
  });
}
