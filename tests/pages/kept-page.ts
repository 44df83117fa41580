import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { openPage } from './open-page.ts';
import { noteViolations } from './visit.ts';

/**
 * One page of a browser for all the visits of one file: for tests that read what stands there and touch nothing. To open and
 * close a page for each visit takes as long as the visit.
 */
export function useKeptPage(browser: () => Browser): () => Page {
  let kept: Page | undefined;
  beforeAll(async () => {
    const context = await browser().createBrowserContext();
    kept = await openPage(context);
    await kept.evaluateOnNewDocument(noteViolations);
  });
  afterAll(async () => {
    await kept?.browserContext().close();
  });
  return () => {
    if (kept === undefined) throw new Error('The page is there inside tests only.');
    return kept;
  };
}
