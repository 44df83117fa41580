import { createServer, type IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { embedScript } from '#shell/embed/embed-script.ts';
import { frameHtml } from '#shell/embed/iframe.ts';
import { elementSnippet, iframeSnippet, markdownSnippet, type Embeddable } from '#shell/embed/snippets.ts';
import { useBrowser } from '../browser.ts';
import { press } from '../peel.ts';
import { siteUrl } from '../site.ts';
import { filtered } from '../wordpress.ts';
import { diagramsShown, embedIn, useHost } from './host.ts';
import { embeddableAt } from './embeddable.ts';

/** The built site at an origin that notes what it is sent. */
let asked: { readonly path: string; readonly headers: IncomingHttpHeaders }[] = [];
const site = createServer((request, response) => {
  const path = request.url ?? '/';
  asked.push({ path, headers: request.headers });
  const pass = async (): Promise<void> => {
    const answer = await fetch(siteUrl + path);
    const kept = ['content-type', 'access-control-allow-origin'];
    response.writeHead(
      answer.status,
      Object.fromEntries([...answer.headers].filter(([name]) => kept.includes(name))),
    );
    response.end(Buffer.from(await answer.arrayBuffer()));
  };
  pass().catch(() => response.destroy());
});
let origin = '';
beforeAll(async () => {
  await new Promise<void>((done) => site.listen(0, '127.0.0.1', done));
  const address = site.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});
afterAll(() => {
  site.closeAllConnections();
  site.close();
});
beforeEach(() => {
  asked = [];
});

const embeddable = (): Embeddable => embeddableAt(origin);
const pictureOf = (markdown: string): string =>
  markdown.replace(/^\[!\[(.*?)\]\((.*?)\)\][^]*$/, '<img alt="$1" src="$2">');
const byWordPress = (): string =>
  filtered(
    frameHtml({ widget: 'packet-journey', title: 'A journey' }, `${origin}/embed/v1/packet-journey/seeds/`),
    'abc',
  ) ?? '';

/** What was told of the page that asked, each once. A frame without an origin says so, by “null”, and tells nothing. */
const told = (field: 'referer' | 'origin'): readonly string[] => [
  ...new Set(asked.flatMap(({ headers }) => headers[field] ?? []).filter((value) => value !== 'null')),
];
const paths = (): readonly string[] => asked.map(({ path }) => path);

/** A page that would tell everybody everything. */
const TELLING = '<meta name="referrer" content="unsafe-url">';

describe.each(['chromium', 'firefox'] as const)('In %s, on a page that tells its address to all,', (name) => {
  const browser = useBrowser(name);
  const host = useHost();

  test('the element, its script, its picture and what is touched in it name no page to the site; the script’s digest names the host’s origin.', async () => {
    const html = TELLING + elementSnippet(embeddable(), {}, (await embedScript()).integrity);
    await host.open(browser(), { html }, async (page) => {
      await diagramsShown(page);
      const embed = embedIn(page);
      await press(embed, 'Next');
      await embed.waitForSelector('[data-step="2"]');
      expect(paths()).toEqual(
        expect.arrayContaining(['/embed/v1/embed.js', '/pictures/packet-journey/seeds/1.png']),
      );
      expect(paths().some((path) => path.startsWith('/_classic/'))).toBe(true);
      expect(told('referer')).toEqual([]);
      const own = new URL(page.url()).origin;
      expect(told('origin')).toEqual([own]);
      expect(asked.filter(({ headers }) => headers.origin === own).map(({ path }) => path)).toEqual([
        '/embed/v1/embed.js',
      ]);
    });
  });

  test('the script without a digest names no origin either.', async () => {
    const html = TELLING + elementSnippet(embeddable(), {}, undefined);
    await host.open(browser(), { html }, async (page) => {
      await diagramsShown(page);
      expect(paths()).toContain('/embed/v1/embed.js');
      expect([told('referer'), told('origin')]).toEqual([[], []]);
    });
  });

  test('the frame, and on paper its picture, name no page and no origin.', async () => {
    await host.open(browser(), { html: TELLING + iframeSnippet(embeddable(), {}) }, async (page) => {
      const embed = await page.waitForFrame((frame) => frame.url().includes('/embed/v1/'));
      await embed.waitForSelector('footer');
      await page.pdf({ format: 'a4' });
      expect(paths()).toEqual(
        expect.arrayContaining(['/embed/v1/packet-journey/seeds/', '/pictures/packet-journey/seeds/1.png']),
      );
      expect([told('referer'), told('origin')]).toEqual([[], []]);
    });
  });

  test.each([
    ['a Markdown picture', () => pictureOf(markdownSnippet(embeddable(), {}))],
    ['a frame as WordPress writes it', byWordPress],
  ])(
    '%s goes by the page’s own policy: it names the page, or nothing where that says so.',
    async (_, form) => {
      await host.open(browser(), { html: TELLING + form() }, (page) => {
        expect(told('referer')).toEqual([page.url()]);
        return Promise.resolve();
      });
      asked = [];
      const silent = '<meta name="referrer" content="no-referrer">';
      await host.open(browser(), { html: silent + form() }, () => {
        expect(asked).not.toEqual([]);
        expect([told('referer'), told('origin')]).toEqual([[], []]);
        return Promise.resolve();
      });
    },
  );
});
