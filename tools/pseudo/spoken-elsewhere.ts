/** What a page or a picture says that no catalogue gave it. */
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What is seen or heard of an element beside its text. */
const SPOKEN: ReadonlySet<string> = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'label',
  'placeholder',
  'title',
]);
/** What is never read as prose: programs, and what is typed or matched to the letter. */
const UNREAD: ReadonlySet<string> = new Set(['script', 'style', 'code', 'pre', 'kbd', 'samp', 'textarea']);
/** What is printed of bytes. */
const DUMP = 'peel-text';
const SHARED = /^(?:description|og:(?:title|description|image:alt)|twitter:(?:title|description|image:alt))$/;

const isElement = (node: Node): node is Element => 'tagName' in node;
const attributeOf = ({ attrs }: Element, name: string): string | undefined =>
  attrs.find((each) => each.name === name)?.value;
const hasClass = (element: Element, name: string): boolean =>
  (attributeOf(element, 'class') ?? '').split(/\s+/).includes(name);

function attributeTexts(element: Element): string[] {
  const shared = SHARED.test(attributeOf(element, 'name') ?? attributeOf(element, 'property') ?? '');
  return element.attrs
    .filter(({ name }) => SPOKEN.has(name) || (shared && name === 'content'))
    .map(({ value }) => value);
}

/** Keeps what stands outside ⟦ and ⟧; one text may open what a later one closes, where a link divides a sentence. */
class Brackets {
  #depth = 0;
  outside(text: string): string {
    let out = '';
    for (const char of text) {
      if (char === '⟦') this.#depth += 1;
      else if (char === '⟧') this.#depth -= 1;
      else if (this.#depth === 0) out += char;
    }
    return out;
  }
}

/** Bytes as they are dumped: an offset, pairs of digits, and what of them can be printed. */
const BYTES = /^(?:[0-9a-f]{3} )?(?:[0-9a-f]{2} )*[0-9a-f]{2}(?: \S{1,8})?(?: …)?$|^\S*·\S*$/;
/** Where a rule stands, as its source numbers it. */
const SOURCES = /(?:RFC|tor-spec|dir-spec|path-spec|WireGuard paper|OpenVPN (?:wire )?protocol)[^⟦]*/g;
/** Names of protocols, and what stands in packets to the letter, in every language. */
const NAMES =
  /\b(?:ACK|DATA|DNS|FIN|GET|Host|HTTPS?|ICMP|IN|IP|OK|OpenVPN|POST|PSH|RST|SYN|Server|TCP|TLS|TTL|Tor|UDP|WireGuard|[A-Z]{2,}_[A-Z_]+)\b/g;

/** Takes away what is data, and what is a name to a machine: addresses, numbers, paths, commands in capitals. */
function withoutData(text: string, data: RegExp): string {
  return (
    text
      .replace(BYTES, ' ')
      .replace(SOURCES, ' ')
      .replace(/\S+\.(?:pcapng|keys)\b/g, ' ')
      .replace(data, ' ')
      .replace(NAMES, ' ')
      // What is left of a dump in a picture: pairs of digits, and text with dots for what cannot be printed.
      .replace(/\b[0-9a-f]{2}\b|\S*·\S*|(?<!\S)\.\S*/g, ' ')
      .replace(/\S*[\d/:@#=<>_]\S*/g, ' ')
      .replace(/\S+\.\p{L}+\b/gu, ' ')
  );
}

/** One pattern for all data texts, which stand as they are or in a longer text, whole. In: the texts, the longest first. */
export function patternOf(texts: readonly string[]): RegExp {
  const escaped = texts.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\d])(?:${escaped.join('|')})(?![\\p{L}\\d])`, 'gu');
}

/**
 * Every text of an HTML page, or of an SVG, that stands outside brackets. In: the document, a pattern of the data that may,
 * and whether it is an article, whose prose is its own but for its widgets. Out: the texts, as they are written.
 */
export function spokenElsewhere(document: string, data: RegExp, isArticle: boolean): string[] {
  const brackets = new Brackets();
  const found: string[] = [];
  const hear = (text: string, rest: string): void => {
    if (/\p{L}{2}/u.test(withoutData(rest, data))) found.push(text.replace(/\s+/g, ' ').trim());
  };
  const visit = (node: Node, own: boolean): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      const rest = brackets.outside(node.value);
      if (!own) hear(node.value, rest);
      return;
    }
    if (!isElement(node) || UNREAD.has(node.tagName) || hasClass(node, DUMP)) return;
    const ownNow = (own || (isArticle && hasClass(node, 'prose'))) && !hasClass(node, 'widget');
    for (const text of attributeTexts(node)) if (!ownNow) hear(text, new Brackets().outside(text));
    const children =
      'content' in node ? [...node.childNodes, ...(node.content as Element).childNodes] : node.childNodes;
    for (const child of children) visit(child, ownNow);
  };
  for (const child of parse(document).childNodes) if (isElement(child)) visit(child, false);
  return found;
}

/**
 * The same for a picture, where a text is broken into lines: what stands outside brackets is put together again before data is
 * looked for in it. Out: what is left, if any of it is a word.
 */
export function spokenInPicture(document: string, data: RegExp): string[] {
  const brackets = new Brackets();
  const lines: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) lines.push(brackets.outside(node.value).trim());
    else if (isElement(node) && !UNREAD.has(node.tagName)) node.childNodes.forEach(visit);
  };
  for (const child of parse(document).childNodes) visit(child);
  const said = lines.filter((line) => line !== '' && !BYTES.test(line)).join(' ');
  const left = withoutData(said, data).replace(/\s+/g, ' ').trim();
  return /\p{L}{2}/u.test(left) ? [left] : [];
}
