const LETTER = /[\p{L}\p{N}_]/u;
/** What joins two letters or digits in one word, as in `sys-vpn` and `10.137.0.6`. */
const JOINTS = '-‑.';

const isLetter = (sign: string | undefined): boolean => sign !== undefined && LETTER.test(sign);

/** Whether a word goes on at a place of a text, read forward (`step` 1) or backward (-1). */
function goesOn(text: string, at: number, step: 1 | -1): boolean {
  const next = text[at];
  return isLetter(next) || (next !== undefined && JOINTS.includes(next) && isLetter(text[at + step]));
}

/** A name that begins or ends on another sign than a letter stands by itself there. */
function isWhole(text: string, from: number, to: number): boolean {
  return (
    !(isLetter(text[from]) && goesOn(text, from - 1, -1)) && !(isLetter(text[to - 1]) && goesOn(text, to, 1))
  );
}

/**
 * A text with something else in the place of each name. In: the text, the names, and what stands for one. Out: the text; a
 * name that is part of a longer word, as `vpn` of `sys-vpn2` and `net` of `internet`, is not that name and stays. Of two
 * names that begin at one place, the longer is meant.
 */
export function replaceNames(
  text: string,
  names: readonly string[],
  signOf: (name: string) => string,
): string {
  const longest = names
    .filter((name) => name !== '' && text.includes(name))
    .toSorted((a, b) => b.length - a.length);
  if (longest.length === 0) return text;
  let out = '';
  for (let at = 0; at < text.length;) {
    const name = longest.find((each) => text.startsWith(each, at) && isWhole(text, at, at + each.length));
    out += name === undefined ? (text[at] ?? '') : signOf(name);
    at += name?.length ?? 1;
  }
  return out;
}
