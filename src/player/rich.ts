/** A run of a marked text; the words of a link may be marked in their turn, but for a further link. */
type Part =
  | { readonly kind: 'text' | 'code' | 'bold'; readonly text: string }
  | { readonly kind: 'link'; readonly key: string; readonly text: string };

const MARK = /\[([^\]]+)\]\((\w+)\)|`([^`]+)`|\*\*([^*]+)\*\*/g;

/**
 * Divides a text of the catalogue by its marks: `[words](key)` is a link, `` `text` `` code, `**text**` bold. In: the text.
 * Out: its parts, in order. Refuses nothing: what is no whole mark stays text.
 */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(MARK)) {
    const [mark, words, key, code, bold] = match;
    if (match.index > from) parts.push({ kind: 'text', text: text.slice(from, match.index) });
    if (words !== undefined && key !== undefined) parts.push({ kind: 'link', key, text: words });
    else if (code !== undefined) parts.push({ kind: 'code', text: code });
    else parts.push({ kind: 'bold', text: bold ?? '' });
    from = match.index + mark.length;
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) });
  return parts;
}
