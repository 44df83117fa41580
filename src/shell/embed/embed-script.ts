/** embed.js and the module of the npm package, as text. Used while the site is built, and nowhere else. */

import { createHash } from 'node:crypto';
import { buildSync, type BuildOptions } from 'esbuild';

/** Where the site has it. */
export const EMBED_SCRIPT_PATH = '/embed/v1/embed.js';

export interface EmbedScript {
  readonly text: string;
  /** What a page writes into the script element’s `integrity`: SHA-384, as W3C Subresource Integrity asks. */
  readonly integrity: string;
}

// The first versions that have container queries and inert.
const forBrowsers = {
  bundle: true,
  target: ['chrome105', 'firefox112', 'safari16.4'],
  write: false,
} satisfies BuildOptions;

/** The module for npm: for the page’s own bundler, so nothing is made short in it. In: the project’s folder. */
export function embedModule(root: string): string {
  const { outputFiles } = buildSync({
    ...forBrowsers,
    absWorkingDir: root,
    entryPoints: ['src/embed/isolation-diagram.ts'],
    format: 'esm',
  });
  return outputFiles[0]?.text ?? '';
}

let made: EmbedScript | undefined;

/** The script, the same text at every call. No import and no export is left in it: it runs as a module and as a classic script. */
export function embedScript(): EmbedScript {
  if (made) return made;
  const { outputFiles } = buildSync({
    ...forBrowsers,
    // The build runs in the project’s folder, and its code somewhere else.
    absWorkingDir: process.cwd(),
    entryPoints: ['src/embed/script.ts'],
    format: 'iife',
    minify: true,
  });
  const text = outputFiles[0]?.text ?? '';
  made = { text, integrity: `sha384-${createHash('sha384').update(text).digest('base64')}` };
  return made;
}
