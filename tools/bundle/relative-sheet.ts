/** A style sheet of the site, made to work from any folder and from a file. */

import { parse, walk } from 'css-tree';
import { edited, type Edit } from './text-edits.ts';
import { isOwn, relativeAddress, type Files } from './own-path.ts';
import type { Rewritten } from './relative-page.ts';

/**
 * Rewrites one style sheet. In: its path in the site, its text, and the site's files. Out: every `url()` and `@import`
 * of its own site relative to the sheet; all else as it was. What leads to no file is left, and reported.
 */
export function relativeSheet(from: string, css: string, files: Files): Rewritten {
  const problems: string[] = [];
  const edits: Edit[] = [];
  const tree = parse(css, { positions: true, parseCustomProperty: true });
  walk(tree, function (node) {
    const isAddress = node.type === 'Url' || (node.type === 'String' && this.atrule?.name === 'import');
    if (!isAddress || !node.loc || !isOwn(node.value)) return;
    const relative = relativeAddress(from, node.value, files);
    if (relative === undefined) {
      problems.push(`N002: ${from} asks for ${node.value}, which is not in the site.`);
      return;
    }
    const text = node.type === 'Url' ? `url("${relative}")` : `"${relative}"`;
    edits.push({ start: node.loc.start.offset, end: node.loc.end.offset, text });
  });
  return { text: edited(css, edits), problems };
}
