/** The whole site as files that work from any folder and from a file system. */

import { CLASSIC } from '#build/classic-scripts.ts';
import { relativeData } from './relative-data.ts';
import { relativePage, type Classic, type Rewritten } from './relative-page.ts';
import { relativeScript } from './relative-script.ts';
import { relativeSheet } from './relative-sheet.ts';
import type { Files } from './own-path.ts';

/** Files by their paths from the root of the site. */
export type Site = ReadonlyMap<string, Uint8Array>;

/** Absolute addresses of one host, and so of no use to a copy. */
const LEFT_OUT = /^sitemap-[^/]*\.xml$/;
const OWN_SCRIPT = new RegExp(`^(?:_astro|${CLASSIC})/[^/]*\\.js$`);
const LOADER = new RegExp(`^${CLASSIC}/system\\.[^/]*\\.js$`);

type Rewriter = (from: string, text: string, files: Files) => Rewritten;

function rewriterFor(path: string, classic: Classic | undefined): Rewriter | undefined {
  if (path.endsWith('.html')) return (from, text, files) => relativePage(from, text, files, classic);
  if (path.endsWith('.css')) return relativeSheet;
  if (path.endsWith('.json')) return relativeData;
  return OWN_SCRIPT.test(path) && !LOADER.test(path) ? relativeScript : undefined;
}

/**
 * Makes a built site portable. In: its files. Out: the same files less the sitemap, every address between them
 * relative, modules replaced by classic scripts. Throws with all that leads nowhere, numbered and worded.
 */
export function portableSite(site: Site): Site {
  const kept = new Map(
    [...site].filter(([path]) => !LEFT_OUT.test(path)).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const files: Files = new Set(kept.keys());
  const loader = [...files].find((path) => LOADER.test(path));
  const classic = loader === undefined ? undefined : { folder: CLASSIC, loader: `/${loader}` };
  const problems: string[] = [];
  for (const [path, bytes] of kept) {
    const rewrite = rewriterFor(path, classic);
    if (!rewrite) continue;
    const rewritten = rewrite(
      path,
      new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
      files,
    );
    problems.push(...rewritten.problems);
    kept.set(path, new TextEncoder().encode(rewritten.text));
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return kept;
}
