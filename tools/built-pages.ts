/** The pages of the built site, read from its files, so that no page can escape a test or a picture. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

function htmlFiles(site: string): readonly string[] {
  if (!existsSync(site)) return [];
  return readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
}

/** Whether a page does nothing but lead to another. */
const leadsOn = (site: string, file: string): boolean =>
  readFileSync(join(site, file), 'utf8').includes('http-equiv="refresh"');

function addressesOf(files: readonly string[]): readonly string[] {
  return files
    .map((file) => `/${file.split(sep).join('/')}`)
    .map((path) => path.replace(/\/index\.html$/, '/'))
    .sort();
}

/** The address of each page that is read: `/` and `/tunnel/` for folders, `/404.html` for the others. */
export function builtPages(site: string): readonly string[] {
  return addressesOf(htmlFiles(site).filter((file) => !leadsOn(site, file)));
}

/** The address of each page that does nothing but lead to another. */
export function signposts(site: string): readonly string[] {
  return addressesOf(htmlFiles(site).filter((file) => leadsOn(site, file)));
}

/** The file behind an address of builtPages(). */
export function pageFile(site: string, page: string): string {
  return join(site, page.endsWith('/') ? `${page}index.html` : page);
}
