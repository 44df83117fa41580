import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { PATIENCE_WITH_PAGE } from '../patience.ts';

/** A new page, of which everything that is waited for may take long. */
export async function openPage(where: Browser | BrowserContext): Promise<Page> {
  const page = await where.newPage();
  page.setDefaultTimeout(PATIENCE_WITH_PAGE);
  return page;
}
