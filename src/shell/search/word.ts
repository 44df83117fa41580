/** Text as words that can be compared: without case, marks, and the endings of English. */

export interface Word {
  /** What is compared. */
  readonly root: string;
  /** As it is written, and where. */
  readonly start: number;
  readonly end: number;
}

/** A run of letters and digits, with what may stand between two of them in one word: sys-net, default_dispvm, 10.137.0.6. */
const RUN = /[\p{L}\p{N}]+(?:[-‑_.’'/][\p{L}\p{N}]+)*/gu;
const JOINT = /[-‑_.’'/]/u;

/** An s at the end of these is no plural. */
const NO_PLURAL = new Set(['dns', 'https', 'tls', 'nas', 'os', 'ids', 'vps', 'gps', 'always', 'https']);

const hasVowel = (text: string): boolean => /[aeiouy]/.test(text);

function singular(word: string): string {
  if (word.length < 4 || NO_PLURAL.has(word) || /(?:ss|us|is)$/.test(word)) return word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:x|ch|sh|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

/**
 * Without -ing and -ed, where a word of four letters or more is left: “leaking” and “leaked” are “leak”; “embed” stays.
 * Of shorter ones, “spying” is “spy”, and “named” is “name”.
 */
function plain(word: string): string {
  if (/^[a-z]{1,2}ying$/.test(word)) return word.slice(0, -3);
  if (/^[^aeiou]+[aeiouy][^aeiouwxy]ed$/.test(word) && word.length < 7) return word.slice(0, -1);
  if (/[^aeiou]ied$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  const [, stem = ''] = /^([a-z]{4,})(?:ing|ed)$/.exec(word) ?? [];
  return hasVowel(stem) && !stem.endsWith('e') ? stem : word;
}

/** What people call a thing that has one name here. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['vm', 'qube'],
  ['vms', 'qube'],
]);

/**
 * The part of a word that its inflections share. In: one word in small letters. Out: the word less plural, -ing, -ed, a
 * silent e and a doubled last letter. No suffix that makes another word is cut off: “webRTC” is not “web”, and “printer”
 * is not “print”; what belongs together in spite of that is in concepts.ts. A z of American spelling is the s of British.
 */
export function rootOf(word: string): string {
  if (/[^a-z]/.test(word)) return word;
  const base = plain(singular(word));
  const short = (base.length > 4 && base.endsWith('e') ? base.slice(0, -1) : base).replace(
    /(?<=...)iz(?=$|er$|abl$|ation$)/,
    'is',
  );
  return SAME.get(short) ?? (short.length > 3 ? short.replace(/([^aeiou])\1$/, '$1') : short);
}

const small = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** The first half of an IPv4 address, by which people know where it belongs: 10.137 of 10.137.0.6. A short one says nothing. */
function networkOf(parts: readonly string[]): readonly string[] {
  const network = parts.slice(0, 2).join('');
  const isAddress = parts.length >= 4 && parts.slice(0, 4).every((part) => /^\d{1,3}$/.test(part));
  return isAddress && network.length > 3 ? [network] : [];
}

/** The words that one run can be looked for by: itself without joints, and its parts if there are any. */
function rootsOf(run: string): readonly string[] {
  const parts = small(run).split(JOINT);
  const [first = '', second] = parts;
  // “doesn’t” says not; “qube’s” and “don’t” are no compounds.
  if (/[’']/.test(run)) return /n[’']t$/i.test(run) ? ['not'] : [rootOf(first)];
  if (second === undefined) return [rootOf(first)];
  const said = parts.filter((part) => part.length > 1 && /\p{L}/u.test(part)).map(rootOf);
  return [rootOf(parts.join('')), ...said, ...networkOf(parts)];
}

/** What people write without the apostrophe. */
const NOT = new Set(
  'cant cannot dont doesnt didnt wont isnt arent wasnt couldnt shouldnt wouldnt havent hasnt never no'.split(
    ' ',
  ),
);

/** Each word of a text in order; a compound gives itself and then its parts, all at one place. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) =>
    rootsOf(run).map((root) => ({
      root: NOT.has(root) ? 'not' : root,
      start: index,
      end: index + run.length,
    })),
  );
}
