import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { pageFile } from '../../tools/built-pages.ts';
import { builtSite } from '../../tools/fresh-build.ts';
import { wakeWidgets } from '../../tools/open-widget.ts';
import { useBrowser } from './browser.ts';
import { siteUrl } from './site.ts';
import { visit } from './visit.ts';

const MOST = 25_000;

const weightOf = (files: readonly string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file), { level: 9 }).length, 0);

/** Words that no minifier takes out of ChaCha20, of WireGuard’s handshake, and of the keys behind a name. */
const WORDS = {
  cipher: 'expand 32-byte k',
  handshake: 'Noise_IKpsk2_25519_ChaChaPoly_BLAKE2s',
  keys: 'Isolation, Illustrated: key of',
};

/** A field’s sentence: it tells the dissector, which reads what comes out of a seal and holds no crypto. */
const DISSECTOR = 'How many more routers may pass it on';

/** The script files that were asked for, each once; by the file’s name, as what is only fetched ahead weighs the same. */
function scriptsOf(requests: readonly HTTPRequest[]): readonly string[] {
  const files = requests
    .filter((request) => request.url().startsWith(`${siteUrl}/`))
    .map((request) => pageFile(builtSite, decodeURIComponent(new URL(request.url()).pathname)));
  return [...new Set(files)].filter((file) => /\.m?js$/.test(file));
}

/** Which of the words stand in a page’s own text or in these scripts. */
function wordsIn(html: string, scripts: readonly string[]): readonly string[] {
  const texts = [html, ...scripts.map((file) => readFileSync(file, 'utf8'))];
  return Object.entries(WORDS)
    .filter(([, word]) => texts.some((text) => text.includes(word)))
    .map(([name]) => name);
}

async function takeKey(page: Page, who: string): Promise<void> {
  await page.$eval(`.peel .lens input[value="${who}"]`, (input) => input.click());
  await page.waitForSelector('.peel-tried.fits');
}

describe('The crypto of the packet peeler', () => {
  const chromium = useBrowser('chromium');
  const table: Record<string, { crypto: number; 'with the dissector': number }> = {};

  afterAll(() => {
    console.table(table);
  });

  test.each([
    ['/packet/', 'sys-vpn', ['cipher', 'handshake']],
    ['/embed/v1/packet-peeler/vpn-behind-firewall/', 'sys-vpn', ['cipher', 'handshake']],
    ['/embed/v1/packet-peeler/onion/', 'sys-whonix', ['keys']],
  ])(
    `is asked for only once a key is taken in hand, and without the dissector is no more than 25 kB by gzip -9: %s`,
    async (path, who, words) => {
      await visit(chromium(), path, {}, async ({ page, requests }) => {
        await wakeWidgets(page);
        await page.waitForSelector('.peel');
        await page.waitForNetworkIdle({ idleTime: 100 });
        const before = scriptsOf(requests);
        expect(wordsIn(await page.content(), before)).toEqual([]);
        await takeKey(page, who);
        await page.waitForNetworkIdle({ idleTime: 100 });
        const added = scriptsOf(requests).filter((file) => !before.includes(file));
        expect(wordsIn('', added)).toEqual(expect.arrayContaining(words));
        const [dissector, crypto] = [true, false].map((wanted) =>
          added.filter((file) => readFileSync(file, 'utf8').includes(DISSECTOR) === wanted),
        );
        expect(wordsIn('', dissector ?? [])).toEqual([]);
        const weight = weightOf(crypto ?? []);
        table[path] = { crypto: weight, 'with the dissector': weightOf(added) };
        expect(weight).toBeGreaterThan(0);
        expect(weight).toBeLessThanOrEqual(MOST);
      });
    },
  );
});
