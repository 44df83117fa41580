/** The bundle unpacked in a folder of its own, and a look at one of its pages there. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { bundled } from '../../tools/bundle.ts';
import type { Site } from '../../tools/bundle/portable.ts';
import { writeSite } from '../../tools/bundle/read-site.ts';
import { openPage } from './open-page.ts';

export interface Copy {
  readonly site: Site;
  /** A folder that holds the copy in another: `guide`. */
  readonly above: string;
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** Made once for all files of a worker. */
let made: Promise<Site> | undefined;

export async function unpackCopy(): Promise<Copy> {
  const site = await (made ??= bundled());
  const above = await mkdtemp(join(tmpdir(), 'copy of the site-'));
  const folder = join(above, 'guide');
  // Nine tenths of its bytes, which lead nowhere and which no page of these tests shows.
  await writeSite(folder, new Map([...site].filter(([path]) => !/^pictures\/.*\.png$/.test(path))));
  return { site, above, folder, remove: () => rm(above, { recursive: true, force: true }) };
}

export interface Look<Result> {
  readonly result: Result;
  /** What the page asked for that is not below the address of the copy. */
  readonly foreign: readonly string[];
  /** Errors, refusals by the policy, and files that did not come. */
  readonly complaints: readonly string[];
}

/** Opens a page of a copy in a context of its own. In: where the copy stands, with a slash at its end. */
export async function lookAtCopy<Result>(
  browser: Browser,
  stands: string,
  path: string,
  look: (page: Page) => Promise<Result>,
): Promise<Look<Result>> {
  const context = await browser.createBrowserContext();
  try {
    const page = await openPage(context);
    const complaints: string[] = [];
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('requestfailed', (request) => complaints.push(`${request.url()} did not come`));
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(stands + path, { waitUntil: 'load' });
    const result = await look(page);
    const foreign = asked.filter((url) => !url.startsWith(stands) && !/^(?:data|blob|about):/.test(url));
    return { result, foreign, complaints };
  } finally {
    await context.close();
  }
}

/** The addresses of every link and picture of a page, as the browser resolves them. */
export async function addressesOf(page: Page): Promise<readonly string[]> {
  return page.$$eval('a[href], img[src], image[href]', (all) =>
    all.map((each) => {
      if (each instanceof HTMLAnchorElement) return each.href;
      if (each instanceof HTMLImageElement) return each.src;
      return new URL(each.getAttribute('href') ?? '', document.baseURI).href;
    }),
  );
}
