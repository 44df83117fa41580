import { afterAll, beforeAll, inject } from 'vitest';
import type { Browser } from 'puppeteer-core';
import { connectTo } from '../../tools/browser-start.ts';

type BrowserKey = 'chromium' | 'firefox' | 'firefoxWithoutScripts' | 'firefoxSafest';

/** A connection to a browser that setup.ts started, held for the tests of one file. */
export function useBrowser(key: BrowserKey): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await connectTo(inject(key));
  });
  afterAll(async () => {
    await browser?.disconnect();
  });
  return () => {
    if (browser === undefined) throw new Error('The browser is there inside tests only.');
    return browser;
  };
}
