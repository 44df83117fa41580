/** How much a page loads, compressed by gzip -9. */

import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { pageFile } from '../../tools/built-pages.ts';
import { builtSite } from '../../tools/fresh-build.ts';
import { siteUrl } from './site.ts';

/** In bytes, but for the number of requests. */
export interface Weight {
  readonly html: number;
  readonly css: number;
  /** Script files; scripts inside the page weigh as HTML in the sum, and count here as well. */
  readonly js: number;
  readonly all: number;
  readonly requests: number;
}

export const kilobyte = 1000;
const gzipped = (content: Buffer | string): number => gzipSync(content, { level: 9 }).length;

/** Scripts and style sheets are those of many pages: each file is compressed once. */
const known = new Map<string, number>();
function gzippedFile(file: string): number {
  const size = known.get(file) ?? gzipped(readFileSync(file));
  known.set(file, size);
  return size;
}

/** By the file's name and not by the request's kind: a script that is only fetched ahead weighs the same. */
export function weightOf(requests: readonly HTTPRequest[], kind: RegExp): number {
  const files = requests
    .filter((request) => request.url().startsWith(`${siteUrl}/`))
    .map((request) => pageFile(builtSite, decodeURIComponent(new URL(request.url()).pathname)))
    .filter((file) => kind.test(file));
  return [...new Set(files)].reduce((sum, file) => sum + gzippedFile(file), 0);
}

async function inlineScripts(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll('script:not([src]):not([type$="json"])')]
      .map((script) => script.textContent)
      .join('\n'),
  );
}

/** What a page has loaded so far. */
export async function weightOfPage(page: Page, requests: readonly HTTPRequest[]): Promise<Weight> {
  const html = weightOf(requests, /\.html$/);
  const css = weightOf(requests, /\.css$/);
  const js = weightOf(requests, /\.m?js$/);
  const inline = await inlineScripts(page);
  return {
    html,
    css,
    js: js + (inline === '' ? 0 : gzipped(inline)),
    all: html + css + js,
    requests: requests.filter((request) => request.url().startsWith(siteUrl)).length,
  };
}
