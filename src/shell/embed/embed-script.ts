/** embed.js and the module of the npm package, as text. Used while the site is built, and nowhere else. */

import { createHash } from 'node:crypto';
import { rolldown } from 'rolldown';
import { everyRoom } from '#build/reserve.ts';

/** Where the site has it. */
export const EMBED_SCRIPT_PATH = '/embed/v1/embed.js';

export interface EmbedScript {
  readonly text: string;
  /** What a page writes into the script element’s `integrity`: SHA-384, as W3C Subresource Integrity asks. */
  readonly integrity: string;
}

// The first versions that have container queries and inert.
const target = ['chrome105', 'firefox112', 'safari16.4'];

/** One file of all that `input` imports. In: the project’s folder, a file in it, what the text is for. */
async function bundled(
  root: string,
  input: string,
  format: 'esm' | 'iife',
  minify: boolean,
): Promise<string> {
  const rooms = { name: 'every-room', load: (id: string) => everyRoom(root, id) };
  const bundle = await rolldown({ cwd: root, input, transform: { target }, plugins: [rooms] });
  const { output } = await bundle.generate({ format, minify, comments: false });
  await bundle.close();
  return output[0].code;
}

/** The module for npm: for the page’s own bundler, so nothing is made short in it. In: the project’s folder. */
export const embedModule = (root: string): Promise<string> =>
  bundled(root, 'src/embed/isolation-diagram.ts', 'esm', false);

let made: Promise<EmbedScript> | undefined;

/** The script, the same text at every call. No import and no export is left in it: it runs as a module and as a classic script. */
export function embedScript(): Promise<EmbedScript> {
  // The build runs in the project’s folder, and its code somewhere else.
  made ??= bundled(process.cwd(), 'src/embed/script.ts', 'iife', true).then((text) => ({
    text,
    integrity: `sha384-${createHash('sha384').update(text).digest('base64')}`,
  }));
  return made;
}
