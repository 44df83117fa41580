/** Texts at numbered positions; those that are alike are written once. */

/** Numbers in their order as ranges: `1–3 7`. */
function ranges(numbers: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const number of numbers) {
    const last = spans.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else spans.push([number, number]);
  }
  return spans.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(' ');
}

/**
 * Puts together what is told alike at several positions. In: a text for each position, in order; undefined where nothing is
 * told. Out: lines, each group under the numbers of its positions, counted from 1, or under nothing where all are alike.
 */
export function grouped(texts: readonly (string | undefined)[]): string[] {
  const at = new Map<string, number[]>();
  texts.forEach((text, i) => {
    if (text !== undefined) at.set(text, [...(at.get(text) ?? []), i + 1]);
  });
  return [...at].flatMap(([text, numbers]) =>
    numbers.length === texts.length ? [text, ''] : [`at ${ranges(numbers)}`, text, ''],
  );
}
