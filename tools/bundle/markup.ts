/** Where the elements and attributes of a page stand in its text. */

import { parse, parseFragment, type DefaultTreeAdapterTypes, type Token } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

export interface Attribute {
  readonly name: string;
  /** Decoded: `&amp;` is `&` here. */
  readonly value: string;
  /** The place of `name="value"`. */
  readonly start: number;
  readonly end: number;
}

export interface Element {
  readonly name: string;
  readonly attributes: readonly Attribute[];
  /** The place of the whole element, its contents and end tag included. */
  readonly start: number;
  readonly end: number;
  /** Where its start tag ends. */
  readonly contents: number;
}

function attributesOf(node: DefaultTreeAdapterTypes.Element): readonly Attribute[] {
  const places = node.sourceCodeLocation?.attrs ?? {};
  return node.attrs.flatMap(({ name, prefix, value }: Token.Attribute) => {
    const written = prefix ? `${prefix}:${name}` : name;
    const place = places[written] ?? places[written.toLowerCase()];
    return place ? [{ name: written, value, start: place.startOffset, end: place.endOffset }] : [];
  });
}

function collect(node: Node, into: Element[]): readonly Element[] {
  if ('tagName' in node && node.sourceCodeLocation) {
    const { startOffset: start, endOffset: end, startTag } = node.sourceCodeLocation;
    const contents = startTag?.endOffset ?? end;
    into.push({ name: node.tagName, attributes: attributesOf(node), start, end, contents });
  }
  if ('content' in node) collect(node.content, into);
  if ('childNodes' in node) for (const child of node.childNodes) collect(child, into);
  return into;
}

// What stands in <noscript> is read as elements, as a browser without scripts does.
const options = { sourceCodeLocationInfo: true, scriptingEnabled: false };

/** Every element that is written in a page, in the order of the HTML standard's parser. Never refuses. */
export function elementsOf(html: string): readonly Element[] {
  return collect(parse(html, options), []);
}

/** The same for a piece of HTML, as a script keeps it. */
export function elementsIn(fragment: string): readonly Element[] {
  return collect(parseFragment(fragment, options), []);
}

/** An attribute, written out. */
export function written(name: string, value: string): string {
  return `${name}="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;
}
