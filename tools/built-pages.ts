/** The pages of the built site, read from its files, so that no page can escape a test or a picture. */

import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The address of each HTML file: `/` and `/tunnel/` for folders, `/404.html` for the others. */
export function builtPages(site: string): readonly string[] {
  if (!existsSync(site)) return [];
  return readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.split(sep).join('/')}`)
    .map((path) => path.replace(/\/index\.html$/, '/'))
    .sort();
}

/** The file behind an address of builtPages(). */
export function pageFile(site: string, page: string): string {
  return join(site, page.endsWith('/') ? `${page}index.html` : page);
}
