const LONGEST_QUOTE = 40;

/** Somebody's text, safe to print: cut short, and with no character that a terminal would act on. */
export function excerpt(text: string): string {
  return visible(text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 1)}…` : text);
}

/** An excerpt of somebody's text, between quotation marks. */
export function quote(text: string): string {
  return `“${excerpt(text)}”`;
}

/** The text with everything that is not seen, or that acts on a terminal, written as \u{…}. */
export function visible(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu,
    (c) => `\\u{${(c.codePointAt(0) ?? 0).toString(16)}}`,
  );
}
