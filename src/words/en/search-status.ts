import { speak } from '#voice';

/** What the search says of what it finds. */
export const searchStatus = speak({
  loading: 'Loading the index…',
  failed: 'The index did not load. Try again, or use the A–Z index.',
  nothing: (question: string) =>
    `Nothing found for “${question}”. Try one or two words of it, or the A–Z index.`,
  /** In: how many sections were found, and how many of them can be shown. */
  found: (question: string, count: number, most: number) =>
    count === 1
      ? `1 result for “${question}”.`
      : count > most
        ? `${count} results for “${question}”; the first ${most} are shown.`
        : `${count} results for “${question}”.`,
  unknown: (words: readonly string[]) => `Not on this site: ${words.map((word) => `“${word}”`).join(', ')}.`,
});
