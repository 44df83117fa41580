/** The most characters that the name of an activity has. */
export const LONGEST_LINE = 60;

/**
 * Anybody's text as one plain line: control characters, line ends, marks that turn the direction of
 * writing and half characters become spaces, and what is too long is cut.
 */
export function plainLine(text: string): string {
  // A text of many megabytes is cut before anything looks at it closely.
  const spaced = text.slice(0, 2000).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Zs}]+/gu, ' ');
  return Array.from(spaced.trim()).slice(0, LONGEST_LINE).join('').trim();
}
