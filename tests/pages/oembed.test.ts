import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { extract } from '@extractus/oembed-extractor';
import { unfurl } from 'unfurl.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { pageFile, signposts } from '../../tools/built-pages.ts';
import { builtSite } from '../../tools/fresh-build.ts';
import { useBrowser } from './browser.ts';
import { openPage } from './open-page.ts';
import { isEmbed, pages, siteUrl } from './site.ts';
import { discovered, filtered } from './wordpress.ts';

const JOURNEY = '/embed/v1/packet-journey/seeds/';

/** The address that the site was built for; nothing answers there while it is tested. */
let built: string;
beforeAll(() => {
  const home = readFileSync(join(builtSite, 'index.html'), 'utf8');
  built = new URL(/<link rel="canonical" href="([^"]+)"/.exec(home)?.[1] ?? '').origin;
});

/** Answers for that address with what is there. */
const asBuilt = (address: string): Promise<Response> => fetch(address.replace(built, siteUrl));
const read = (page: string): Buffer => readFileSync(pageFile(builtSite, page));
const file = (address: string): Buffer => readFileSync(join(builtSite, new URL(address).pathname));

interface Answer {
  readonly [field: string]: unknown;
  readonly title: string;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
}
const answerOf = (page: string): Answer =>
  JSON.parse(file(discovered(read(page)) ?? '').toString()) as Answer;

describe('oEmbed (oembed.com)', () => {
  test.each(pages.filter(isEmbed))(
    '%s names its answer where WordPress finds it, in all that it asks.',
    (page) => {
      const answer = answerOf(page);
      expect(discovered(read(page))).toBe(`${built}${page}oembed.json`);
      // oEmbed 1.0 § 2.3.4, all that the type `rich` has and that holds for every diagram.
      expect(answer).toEqual({
        version: '1.0',
        type: 'rich',
        title: read(page)
          .toString()
          .match(/<h1[^>]*>([^<]+)</)?.[1],
        provider_name: 'Isolation, Illustrated',
        provider_url: `${built}/`,
        cache_age: 24 * 60 * 60,
        html: answer.html,
        width: answer.width,
        height: answer.height,
        thumbnail_url: `${built}${page.replace('/embed/v1/', '/pictures/')}card.png`,
        thumbnail_width: 1200,
        thumbnail_height: 630,
      });
      expect(answer.html).toContain(` width="${String(answer.width)}" height="${String(answer.height)}" `);
      expect(answer.width).toBeGreaterThanOrEqual(320);
      expect(answer.height).toBeGreaterThanOrEqual(200);
      const frame = filtered(answer.html, 'abc');
      expect(frame).toContain(` src="${built}${page}#?secret=abc" `);
      expect(frame).toMatch(/ title="[^"]+"/);
      expect(answer.html).toMatch(/ aria-label="[^"]+"/);
      expect(answer.html.match(/</g)).toHaveLength(2);
    },
  );

  test('An address without a version, and an article, name the answer of the diagram that they show.', () => {
    for (const path of signposts(builtSite)) {
      expect(discovered(read(path))).toBe(`${built}${path.replace('/embed/', '/embed/v1/')}oembed.json`);
    }
    expect(discovered(read('/tunnel/'))).toBe(`${built}${JOURNEY}oembed.json`);
    expect(discovered(read('/trust-colours/'))).toBe(`${built}/embed/v1/trust-labels/look-alike/oembed.json`);
    expect(discovered(read('/glossary/'))).toBeUndefined();
  });

  test.each(pages.filter(isEmbed))('The thumbnail of %s is a PNG of the size that it says.', (page) => {
    const { thumbnail_url: address, thumbnail_width: width, thumbnail_height: height } = answerOf(page);
    const png = file(address);
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    // PNG § 11.2.1: width and height come first in the header.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
  });

  test('@extractus/oembed-extractor resolves an embed page and an article.', async () => {
    for (const page of [JOURNEY, '/tunnel/']) {
      const answer = await extract(built + page, { maxwidth: 600 }, asBuilt);
      expect(answer).toEqual({ ...answerOf(JOURNEY), method: 'auto-discovery' });
    }
  });

  test('unfurl.js resolves an embed page and an article, and finds the picture of a link to them.', async () => {
    for (const page of [JOURNEY, '/tunnel/']) {
      const {
        oEmbed,
        open_graph: graph,
        twitter_card: card,
      } = await unfurl(built + page, {
        fetch: (address) => asBuilt(address) as never,
      });
      const { title, html, width, height, thumbnail_url: url } = answerOf(JOURNEY);
      expect(oEmbed).toMatchObject({ type: 'rich', title, html, width, height, thumbnails: [{ url }] });
      expect(graph).toMatchObject({ url: built + page, images: [{ url, width: 1200, height: 630 }] });
      expect(card).toMatchObject({ card: 'summary_large_image', images: [{ url }] });
    }
  });
});

describe('A page that is linked to elsewhere', () => {
  test.each([...pages.filter((page) => !page.endsWith('.html')), ...signposts(builtSite)])(
    '%s says its title, its address and its picture.',
    (page) => {
      const html = read(page).toString();
      const said = (property: string): string[] =>
        [...html.matchAll(new RegExp(`<meta property="og:${property}" content="([^"]+)"`, 'g'))].map(
          ([, content = '']) => content,
        );
      for (const property of ['title', 'description', 'type', 'url', 'image', 'image:width', 'image:alt']) {
        expect(said(property), property).toHaveLength(1);
      }
      // An embed’s address without a version is another name for the newest.
      expect(said('url')).toEqual([built + page.replace(/^\/embed\/(?!v1\/)/, '/embed/v1/')]);
      const named = (name: string): string[] =>
        [...html.matchAll(new RegExp(`<meta name="twitter:${name}" content="([^"]+)"`, 'g'))].map(
          ([, content = '']) => content,
        );
      expect(named('image')).toEqual(said('image'));
      expect(named('image:alt')).toEqual(said('image:alt'));
      expect(said('image')[0]).toMatch(/\/pictures\/[a-z-]+\/[a-z0-9-]+\/card\.png$/);
      expect(html.match(/name="twitter:card" content="summary_large_image"/g)).toHaveLength(1);
    },
  );
});

describe.each(['chromium', 'firefox'] as const)('In %s a frame as WordPress writes it', (key) => {
  const browser = useBrowser(key);

  test('shows the diagram, asleep and without a word about what WordPress added.', async () => {
    const frame = filtered(answerOf(JOURNEY).html.replace(built, siteUrl), 'aB3dEfGhIj') ?? '';
    const blog = createServer((_, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(`<!doctype html><title>A blog</title>${frame}`);
    });
    await new Promise<void>((done) => blog.listen(0, '127.0.0.1', done));
    const context = await browser().createBrowserContext();
    try {
      const page = await openPage(context);
      await page.goto(`http://127.0.0.1:${(blog.address() as AddressInfo).port}/`, { waitUntil: 'load' });
      const shown = await page.waitForFrame((each) => each.url().includes(JOURNEY));
      await shown.waitForSelector('footer');
      const state = await shown.evaluate(() => ({
        hash: location.hash,
        asleep: document.querySelectorAll('[data-asleep]:not([aria-busy])').length,
        said: document.querySelectorAll('.problems, [role="alert"]').length,
      }));
      expect(state).toEqual({ hash: '', asleep: 1, said: 0 });
      await shown.$eval('.widget button', (button) => button.click());
      await shown.waitForSelector('[data-widget]:not([data-asleep])');
      expect(
        await shown.$$eval('[role="alert"]', (all) => all.map(({ textContent }) => textContent)),
      ).toEqual([]);
    } finally {
      await context.close();
      blog.close();
    }
  });
});
