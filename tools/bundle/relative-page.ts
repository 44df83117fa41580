/** A page of the site, made to work from any folder and from a file. */

import { edited, type Edit } from './text-edits.ts';
import { elementsOf, written, type Attribute, type Element } from './markup.ts';
import { isOwn, relativeAddress, rootFrom, type Files } from './own-path.ts';

export interface Rewritten {
  readonly text: string;
  /** What leads nowhere, numbered and worded. */
  readonly problems: readonly string[];
}

/** Where a page's scripts stand once more as classic ones, and what loads them (build/classic-scripts.ts). */
export interface Classic {
  readonly folder: string;
  /** Its address from the root. */
  readonly loader: string;
}

/** Attributes that hold one address (HTML standard, index of attributes), and those of our own. */
const ONE_ADDRESS = new Set([
  'action',
  'cite',
  'data',
  'data-loader',
  'data-script',
  'formaction',
  'href',
  'poster',
  'src',
  'xlink:href',
]);
const MANY_ADDRESSES = new Set(['imagesrcset', 'srcset']);

function valueOf({ attributes }: Element, name: string): string | undefined {
  return attributes.find((attribute) => attribute.name === name)?.value;
}

/** Each address of a list of candidates (HTML standard, srcset attributes), changed by itself. */
function eachCandidate(list: string, change: (address: string) => string): string {
  return list.replace(
    /(^|,\s+|,)([^\s,]+)/g,
    (_, before: string, address: string) => before + change(address),
  );
}

/** The address that a page refreshes to, after its seconds. */
function refreshed(content: string, change: (address: string) => string): string {
  return content.replace(
    /^(\s*\d+\s*;\s*url=)(.*)$/i,
    (_, before: string, address: string) => before + change(address),
  );
}

function changed({ name, value }: Attribute, element: Element, change: (address: string) => string): string {
  if (ONE_ADDRESS.has(name)) return change(value);
  if (MANY_ADDRESSES.has(name)) return eachCandidate(value, change);
  if (name === 'content' && valueOf(element, 'http-equiv') === 'refresh') return refreshed(value, change);
  return value;
}

/** A module as a classic script, which runs from a file too; the loader goes before the first. Nothing if it has none. */
function asClassic(
  element: Element,
  src: string,
  from: string,
  classic: Classic,
  first: boolean,
  files: Files,
): Edit | undefined {
  const name = src.slice(src.lastIndexOf('/') + 1);
  const script = relativeAddress(from, `/${classic.folder}/${name}`, files);
  const loader = relativeAddress(from, classic.loader, files);
  if (script === undefined || loader === undefined) return undefined;
  const boot = `<script ${written('type', 'systemjs-module')} ${written('src', script)}></script>`;
  const start = first ? `<script ${written('src', loader)} defer></script>` : '';
  return { start: element.start, end: element.end, text: start + boot };
}

const isModule = (element: Element): boolean =>
  element.name === 'script' && valueOf(element, 'type') === 'module';
const isSitemap = (element: Element): boolean =>
  element.name === 'link' && valueOf(element, 'rel') === 'sitemap';

/**
 * Rewrites one page. In: its path in the site, its HTML, the site's files, and its classic scripts. Out: the page with
 * every address of its own site relative, with `data-root` for its scripts, without its link to the sitemap; all else
 * as it was, byte for byte. What leads to no file is left, and reported.
 */
export function relativePage(
  from: string,
  html: string,
  files: Files,
  classic: Classic | undefined,
): Rewritten {
  const problems: string[] = [];
  const edits: Edit[] = [];
  let modules = 0;
  const change = (address: string): string => {
    if (!isOwn(address)) return address;
    const relative = relativeAddress(from, address, files);
    if (relative === undefined) problems.push(`N001: ${from} leads to ${address}, which is not in the site.`);
    return relative ?? address;
  };
  for (const element of elementsOf(html)) {
    const src = valueOf(element, 'src');
    if (isSitemap(element)) edits.push({ start: element.start, end: element.end, text: '' });
    else if (classic && isModule(element) && src !== undefined) {
      const edit = asClassic(element, src, from, classic, modules === 0, files);
      modules += 1;
      if (edit) edits.push(edit);
      else problems.push(`N006: ${from} runs ${src} as a module, which no page from a file can.`);
    } else {
      for (const attribute of element.attributes) {
        const value = changed(attribute, element, change);
        if (value === attribute.value) continue;
        edits.push({ start: attribute.start, end: attribute.end, text: written(attribute.name, value) });
      }
    }
    // Before the end of its start tag.
    if (element.name === 'html') {
      const at = element.contents - 1;
      edits.push({ start: at, end: at, text: ` ${written('data-root', rootFrom(from))}` });
    }
  }
  return { text: edited(html, edits), problems };
}
