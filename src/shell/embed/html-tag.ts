/** HTML as text, for what authors copy and what oEmbed answers. */

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands between the quotes of an attribute, or between two tags. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? '');
}

/** A tag with its attributes; an attribute that is true has no value, and one that is not there is left out. */
export function tag(
  name: string,
  attributes: Readonly<Record<string, string | boolean | undefined>>,
): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === undefined || value === false) return [];
    return [value === true ? ` ${key}` : ` ${key}="${escaped(value)}"`];
  });
  return `<${name}${written.join('')}>`;
}
