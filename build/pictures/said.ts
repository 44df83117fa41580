import type { Outcome } from './draw-all.ts';

/** What came of the drawing, in a line; before it, a line for each picture that could not be drawn. */
export function saidOf({ steps, stories, bytes, failures }: Outcome): string {
  const size = `${String(steps)} steps of ${String(stories)} stories: ${(bytes / 1e6).toFixed(1)} MB of PNG`;
  const missing = failures.map(
    (failure) => `B001: A picture could not be drawn: ${failure}. The rest of the site is there.`,
  );
  return [...missing, `pictures: ${size}`].join('\n');
}
