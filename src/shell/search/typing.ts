/** What a reader who mistypes, or has not finished, may mean. */

/** Whether two words are at most `limit` letters added, lost, changed or swapped with a neighbour apart. */
export function isNear(a: string, b: string, limit: number): boolean {
  if (Math.abs(a.length - b.length) > limit) return false;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
          swapped ? (before[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [before, last] = [last, row];
  }
  return (last[b.length] ?? Infinity) <= limit;
}

/** Short words are too much alike: “site” is one letter from “size”. */
const SHORT = 5;
const slipsIn = (word: string): number =>
  word.length < SHORT - 1 || /\d/.test(word) ? 0 : word.length < 9 ? 1 : 2;

/**
 * Words of a vocabulary that one which is not in it may be a slip for. The first letter is seldom wrong. A short word is
 * taken only for one that people ask for: “leek” for “leak”.
 */
export function meantBy(
  word: string,
  vocabulary: Iterable<string>,
  asked: Iterable<string>,
): readonly string[] {
  const limit = slipsIn(word);
  if (limit === 0) return [];
  const known = word.length < SHORT ? asked : vocabulary;
  return [...known].filter((each) => each[0] === word[0] && isNear(word, each, limit));
}

/** Words that go on as an unfinished one begins. Two letters begin too many. */
export function begunBy(word: string, vocabulary: Iterable<string>): readonly string[] {
  return word.length < 3 ? [] : [...vocabulary].filter((each) => each.startsWith(word));
}
