import { listed, nameOf, type Named, type Role } from './name.ts';

type Texts = readonly [string, ...string[]];

function within(most: number, texts: Texts): string {
  return texts.find((text) => text.length <= most) ?? texts.at(-1) ?? '';
}

/**
 * The first of some texts that has room beside a drawing, or the last. In: texts that say the same, the one with most
 * names first and one without any last.
 */
export function beside(...texts: Texts): string {
  return within(60, texts);
}

/** The same for a phone. */
export function onPhone(...texts: Texts): string {
  return within(45, texts);
}

/** What somebody is called at the start of a sentence. */
export function first(named: Named): string {
  return nameOf(named, 'start');
}

/** What somebody is called inside a sentence; with the role `owner`, before what is theirs. */
export function called(named: Named, role: Role = 'text'): string {
  return nameOf(named, role);
}

/** Several as one subject, “A, b and c”: `name` says what the first of them is called, by its place in the sentence. */
export function together(who: readonly Named[], name: (named: Named) => string = called): string {
  return listed(who.map((each, i) => (i === 0 ? name(each) : called(each))));
}
