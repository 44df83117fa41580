/**
 * What WordPress does with an address on a line of its own, by its published rules (developer.wordpress.org: WP_oEmbed::discover,
 * wp_filter_oembed_result, wp_filter_oembed_iframe_title_attribute), for a provider that it does not know.
 */

/** It reads no more of a page, in bytes. */
const LIMIT = 153_600;
/** Of a frame by somebody it does not know it keeps these attributes. */
const KEPT = ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'];

const NAMES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#38': '&',
  '#39': "'",
};
const decoded = (text: string): string =>
  text.replace(/&(\w+|#\d+);/g, (all, name: string) => NAMES[name] ?? all);

function attributesOf(tag: string): ReadonlyMap<string, string> {
  const pairs = tag.matchAll(/([\w-]+)\s*=\s*"([^"]*)"/g);
  return new Map([...pairs].map(([, name = '', value = '']) => [name.toLowerCase(), value]));
}

/** The address of the answer that a page names for itself; JSON before anything else. Nothing, if it names none. */
export function discovered(page: Buffer): string | undefined {
  const read = page.subarray(0, LIMIT).toString('utf8');
  const end = read.toLowerCase().indexOf('</head>');
  const head = end < 0 ? read : read.slice(0, end);
  return [...head.matchAll(/<link([^<>]+)>/gi)]
    .map(([, attributes = '']) => attributesOf(attributes))
    .filter((link) => link.get('type') === 'application/json+oembed' && link.get('href'))
    .map((link) => decoded(link.get('href') ?? ''))[0];
}

/** What it puts into the author’s page. In: the answer’s `html`, and a word of its own making. Nothing, if there is no frame. */
export function filtered(html: string, secret: string): string | undefined {
  const [, opening] = /<iframe([^>]*)><\/iframe>/i.exec(html) ?? [];
  if (opening === undefined) return undefined;
  const kept = [...attributesOf(opening)].filter(([name]) => KEPT.includes(name));
  const written = kept.map(([name, value]) =>
    name === 'src' ? `src="${value}#?secret=${secret}" data-secret="${secret}"` : `${name}="${value}"`,
  );
  return `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" ${written.join(' ')}></iframe>`;
}
