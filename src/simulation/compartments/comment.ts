import { plainLine } from '#model/compartments/line.ts';

/**
 * Somebody's text as the inside of a comment: letters, digits and a few plain marks on one line.
 * Nothing that a shell, YAML or the templates that Salt fills in first could take for its own.
 */
function commentText(text: string): string {
  return plainLine(text)
    .replace(/[^\p{L}\p{M}\p{N} ,.-]/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** What a comment says of a qube: its name, and what it is for. */
export function heldText(holds: readonly string[]): string {
  return holds.map(commentText).filter(Boolean).join(', ');
}
