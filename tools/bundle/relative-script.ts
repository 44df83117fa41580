/** A script of the site, made to lead to the right places from any folder and from a file. */

import { edited, type Edit } from './text-edits.ts';
import { elementsIn } from './markup.ts';
import { fileAt, isOwn, type Files } from './own-path.ts';
import type { Rewritten } from './relative-page.ts';
import { stringsOf, type Written } from './strings.ts';

/** The root of the site, with a slash at its end: each page says where it is (relative-page.ts). */
const ROOT = 'new URL(document.documentElement.dataset.root,document.baseURI)';

/** How an address from the root goes on in a string of this quote, after its first slash is gone. */
function joined(quote: string): string {
  return quote === '`' ? `\${${ROOT}}` : `${quote}+${ROOT}+${quote}`;
}

/** Whether the first folder of an address is one of the site. */
function hasFolder(address: string, files: Files): boolean {
  const [, folder = ''] = address.split('/');
  return (
    folder !== '' &&
    address.startsWith(`/${folder}/`) &&
    [...files].some((name) => name.startsWith(`${folder}/`))
  );
}

/**
 * Where a string that is an address begins, and where the page of its folder has to be named. A page's address ends
 * on a slash, before `?` and `#`. The address of a file that depends on a value is left: `askFile` is given such ones.
 */
function editsOfAddress({ quote, pieces }: Written, code: string, files: Files): readonly Edit[] {
  const [first] = pieces;
  if (!first) return [];
  const texts = pieces.map(({ start, end }) => code.slice(start, end));
  const [head = ''] = texts;
  // A single slash is more often a mark between two words than the address of the first page.
  if (!isOwn(head) || head === '/') return [];
  const root: Edit = { start: first.start, end: first.start + 1, text: joined(quote) };
  const whole = pieces.length === 1;
  if (whole && fileAt(head, files) === undefined) return [];
  if (!whole && !hasFolder(head, files)) return [];
  const last = texts.findIndex((text) => /[?#]/.test(text));
  const at = last < 0 ? texts.length - 1 : last;
  const text = texts[at] ?? '';
  const length = text.search(/[?#]|$/);
  if (text.charAt(length - 1) === '/') {
    const end = (pieces[at]?.start ?? 0) + length;
    return [root, { start: end, end, text: 'index.html' }];
  }
  return whole ? [root] : [];
}

/** The links in HTML that a script keeps as text. */
function editsOfMarkup({ quote, pieces }: Written, code: string, files: Files): readonly Edit[] {
  return pieces.flatMap(({ start, end }) => {
    const html = code.slice(start, end);
    if (!/<[a-z][^>]*="\//.test(html)) return [];
    return elementsIn(html).flatMap(({ attributes }) =>
      attributes
        .filter(({ name, value }) => (name === 'href' || name === 'src') && isOwn(value))
        .flatMap((attribute) => {
          const at = start + attribute.start + code.slice(start + attribute.start, end).indexOf('/');
          const address = attribute.value;
          if (fileAt(address, files) === undefined) return [];
          const root = { start: at, end: at + 1, text: joined(quote) };
          const length = address.search(/[?#]|$/);
          if (address.charAt(length - 1) !== '/') return [root];
          // The root itself: its slash is both.
          if (length === 1) return [{ ...root, text: `${root.text}index.html` }];
          return [root, { start: at + length, end: at + length, text: 'index.html' }];
        }),
    );
  });
}

/**
 * Rewrites one script. In: its path in the site, its text, and the site's files. Out: the script with every address of
 * a page or file of its own site counted from the page's `data-root`; all else as it was. A script that cannot be
 * parsed is reported.
 */
export function relativeScript(from: string, code: string, files: Files): Rewritten {
  try {
    const edits = stringsOf(code).flatMap((text) => {
      const own = editsOfAddress(text, code, files);
      return own.length > 0 ? own : editsOfMarkup(text, code, files);
    });
    return { text: edited(code, edits), problems: [] };
  } catch (error) {
    return { text: code, problems: [`N003: ${from} cannot be read as a script: ${String(error)}`] };
  }
}
