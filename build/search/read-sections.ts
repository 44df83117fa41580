/** The sections of a built page, as a reader meets them. */

import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import type { Section } from '../../src/shell/search/section.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** No text of its own, or none that answers a question. */
const SKIPPED = new Set(['nav', 'noscript', 'script', 'style', 'svg', 'template']);
/** A line by itself in an excerpt. */
const BLOCKS =
  /^(?:article|aside|blockquote|caption|dd|details|div|dl|dt|fieldset|figcaption|figure|h\d|header|label|legend|li|ol|p|pre|section|summary|table|td|th|tr|ul)$/;
const HEADINGS = /^h[2-4]$/;

const isElement = (node: Node): node is Element => 'tagName' in node;

function valueOf(element: Element, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

const has = (element: Element, name: string): boolean => valueOf(element, name) !== undefined;

function hasClass(element: Element, ...names: readonly string[]): boolean {
  const classes = valueOf(element, 'class')?.split(/\s+/) ?? [];
  return names.some((name) => classes.includes(name));
}

/**
 * Widgets answer when they are played; a prediction offers wrong answers, which must not be shown as ours; the mark of a
 * source is a number.
 */
function isSkipped(element: Element): boolean {
  return (
    SKIPPED.has(element.tagName) ||
    has(element, 'data-not-searched') ||
    has(element, 'data-widget') ||
    hasClass(element, 'predict', 'source', 'widget')
  );
}

function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

function plainText(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (isElement(node) && isSkipped(node)) return '';
  return childrenOf(node).map(plainText).join('');
}

const trimmed = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The heading that an element is: one with an id, or the word of an entry (a div with an id and a dt in it). */
function headed(element: Element): { readonly anchor: string; readonly heading: Node } | undefined {
  const anchor = valueOf(element, 'id');
  if (anchor === undefined) return undefined;
  if (HEADINGS.test(element.tagName)) return { anchor, heading: element };
  const word = element.childNodes.find((child) => child.nodeName === 'dt');
  return element.tagName === 'div' && word ? { anchor, heading: word } : undefined;
}

function searched(node: Node): Element | undefined {
  if (isElement(node) && has(node, 'data-searched')) return node;
  for (const child of childrenOf(node)) {
    const found = searched(child);
    if (found) return found;
  }
  return undefined;
}

function firstOf(node: Node, tag: string): Element | undefined {
  if (isElement(node) && node.tagName === tag) return node;
  for (const child of childrenOf(node)) {
    const found = firstOf(child, tag);
    if (found) return found;
  }
  return undefined;
}

/**
 * Reads one built page. In: its folder from the root with a slash at its end, and its HTML. Out: what stands before its
 * first heading, and then each section; nothing of a page that says that it is not to be searched (shell/page/Page.astro).
 */
export function sectionsOf(page: string, html: string): readonly Section[] {
  const main = searched(parse(html, { scriptingEnabled: false }));
  if (!main) return [];
  const h1 = firstOf(main, 'h1');
  const title = h1 ? trimmed(plainText(h1)) : '';
  const parts: { anchor: string; heading: string; lines: string[] }[] = [
    { anchor: '', heading: '', lines: [''] },
  ];
  const newLine = (): void => void parts.at(-1)?.lines.push('');
  const add = (text: string): void => {
    const lines = parts.at(-1)?.lines;
    if (lines) lines.push((lines.pop() ?? '') + text);
  };
  const walk = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) add(node.value);
    if (!isElement(node)) return;
    if (isSkipped(node) || node === h1) return;
    const head = headed(node);
    if (head) parts.push({ anchor: head.anchor, heading: trimmed(plainText(head.heading)), lines: [''] });
    if (head?.heading === node) return;
    const isBlock = BLOCKS.test(node.tagName);
    if (isBlock) newLine();
    for (const child of node.childNodes) if (child !== head?.heading) walk(child);
    if (isBlock) newLine();
  };
  walk(main);
  return parts.map(({ anchor, heading, lines }) => ({
    page,
    anchor,
    title,
    heading,
    terms: [],
    text: lines.map(trimmed).filter(Boolean).join('\n'),
  }));
}

/** A place as the index names it, and what it lists there. */
export type Terms = ReadonlyMap<string, readonly string[]>;

export const placeOf = ({ page, anchor }: Pick<Section, 'page' | 'anchor'>): string =>
  anchor === '' ? `/${page}` : `/${page}#${anchor}`;

/** Reads the A–Z index, whose every entry says in `data-term` what is told where it leads. */
export function termsIn(html: string): Terms {
  const terms = new Map<string, string[]>();
  const walk = (node: Node, term: string | undefined): void => {
    const own = isElement(node) ? (valueOf(node, 'data-term') ?? term) : term;
    const href = isElement(node) && node.tagName === 'a' ? valueOf(node, 'href') : undefined;
    if (own !== undefined && href !== undefined) terms.set(href, [...(terms.get(href) ?? []), own]);
    for (const child of childrenOf(node)) walk(child, own);
  };
  walk(parse(html), undefined);
  return terms;
}
