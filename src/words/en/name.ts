import { speak } from '#voice';

/** Somebody who is named: a qube, a box at home, a party outside, or a site by its domain. */
export interface Named {
  readonly kind: string;
  /** What its owner or the scenario calls it; what stands in every home is named here. */
  readonly title: string;
}

/**
 * Where a name stands. `label`: alone, on a drawing or in a list. `text`: in a sentence. `start`: at the beginning of
 * one. `owner`: before what it has.
 */
export type Role = 'label' | 'text' | 'start' | 'owner';

/** What stands in every home, as a label; in a sentence each takes an article. */
const AT_HOME: Readonly<Record<string, string>> = { wifi: 'Wi-Fi', router: 'home router', isp: 'ISP' };

/**
 * A name that a company or a person goes by has no common noun in it, and takes no article; nor does a noun with a letter
 * or a number that tells it from others (“guard B”).
 */
function isCommon(title: string): boolean {
  if (/\s(?:\p{Lu}|\d+)$/u.test(title)) return false;
  return !/^(?:the|a|an|your|my|our)\s/i.test(title) && /(?:^|\s)\p{Ll}[\p{Ll}-]*(?:\s|$)/u.test(title);
}

/** Names that somebody gave: they keep their case, and take no article. `personal` is another qube than `Personal`. */
const GIVEN: ReadonlySet<string> = new Set(['qube', 'desktop', 'domain']);

function inText({ kind, title }: Named): string {
  if (GIVEN.has(kind)) return title;
  const home = AT_HOME[kind];
  if (home !== undefined) return `the ${home}`;
  return isCommon(title) ? `the ${title}` : title;
}

function atStart(named: Named): string {
  return GIVEN.has(named.kind) ? named.title : capital(inText(named));
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** `’` alone after an s would be read as the end of a quotation. */
function owner(named: Named): string {
  return `${inText(named)}’s`;
}

const ROLES: Readonly<Record<Role, (named: Named) => string>> = speak({
  label: ({ kind, title }) => AT_HOME[kind] ?? title,
  text: inText,
  start: atStart,
  owner,
});

/** What somebody is called, with the article that the place in the sentence asks for. */
export function nameOf(named: Named, role: Role): string {
  return ROLES[role](named);
}

/** Texts as a list: “a, b and c”. In: what stands in it, in order. */
export const { listed } = speak({
  listed: (texts: readonly string[]): string =>
    texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1) ?? ''}`,
});
