import type { Page } from 'puppeteer-core';

/** What a page has left behind in the browser, each thing by its kind and name. */
export async function storedThings(page: Page): Promise<readonly string[]> {
  const cookies = (await page.browserContext().cookies()).map(({ name }) => `cookie ${name}`);
  const others = await page.evaluate(async () => {
    const workers = await navigator.serviceWorker.getRegistrations();
    return [
      ...(document.cookie === '' ? [] : ['document.cookie']),
      ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
      ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
      ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name ?? ''}`),
      ...(await caches.keys()).map((name) => `cache ${name}`),
      ...workers.map(({ scope }) => `service worker ${scope}`),
    ];
  });
  return [...cookies, ...others];
}
