/** How much room to keep for what was measured: never less than it takes, and little more. */

export interface Measured {
  /** CSS pixels, as all lengths here. */
  readonly width: number;
  readonly height: number;
}

/** A reader’s fonts are not ours: text may run a little longer. */
const spare = 1.03;
/** A whole number of these, so that a word more or less changes nothing. */
const grain = 10;

/** The height at a width, on the line between the knots about it; level outside of them. */
export function between(widths: readonly number[], heights: readonly number[], width: number): number {
  const after = widths.findIndex((each) => each > width);
  const last = heights.at(-1) ?? 0;
  if (after < 1) return after === 0 ? (heights[0] ?? 0) : last;
  const [begin = 0, end = 0] = widths.slice(after - 1, after + 1);
  const [from = 0, to = 0] = heights.slice(after - 1, after + 1);
  return from + ((to - from) * (width - begin)) / (end - begin);
}

/**
 * In: heights measured at many widths, and the widths of the knots, each of which was measured. Out: a height at each
 * knot, such that the line through them runs above everything that was measured, and no knot could be lower by itself.
 */
export function roomFor(measured: readonly Measured[], knots: readonly number[]): readonly number[] {
  const needed = measured.map(({ width, height }) => ({ width, height: height * spare }));
  const highest = Math.max(...needed.map(({ height }) => height));
  const heights = knots.map(() => highest);
  const holds = (): boolean => needed.every(({ width, height }) => between(knots, heights, width) >= height);
  // From far too high, every knot goes down by turns, by ever smaller steps, as long as all stays under the line.
  for (let by = 640; by >= grain; by /= 2) {
    for (let went = true; went;) {
      went = false;
      for (const [i, height] of heights.entries()) {
        heights[i] = height - by;
        if (holds() && height > by) went = true;
        else heights[i] = height;
      }
    }
  }
  return heights.map((height) => Math.ceil(height / grain) * grain);
}
