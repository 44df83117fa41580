import { afterAll, beforeAll, inject } from 'vitest';
import type { Browser } from 'puppeteer-core';
import { connectTo, type Endpoint } from '../../tools/browser-start.ts';
import type { BrowserKey } from './setup.ts';

function endpointOf(key: BrowserKey): Endpoint {
  // Workers are numbered from one, and a number is free again once its file is through.
  const own = inject('browsers')[Number(process.env['VITEST_POOL_ID']) - 1];
  if (own === undefined) throw new Error('There is no browser for this worker.');
  return own[key];
}

/** The first process of the browser that useBrowser() connects to. */
export const processOf = (key: BrowserKey): number => endpointOf(key).process;

/** A connection to a browser that setup.ts started for this worker, held for the tests of one file. */
export function useBrowser(key: BrowserKey): () => Browser {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await connectTo(endpointOf(key));
  });
  afterAll(async () => {
    await browser?.disconnect();
  });
  return () => {
    if (browser === undefined) throw new Error('The browser is there inside tests only.');
    return browser;
  };
}
