/** Somebody else's page, at an origin of its own, and a site whose embeds do what a test tells them. */

import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Browser, Frame, HTTPRequest, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { embedScript } from '#shell/embed/embed-script.ts';
import { openPage } from '../open-page.ts';

interface Listening {
  /** Without the slash at the end. */
  readonly url: () => string;
}

function listen(answer: (request: IncomingMessage, response: ServerResponse) => void): Listening {
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    answer(request, response);
  });
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: () => {
      const address = server.address();
      return `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
    },
  };
}

/** 700 px high and of no particular width, until a test says otherwise; it tells its height as our embeds do. */
const STAND_IN = `<!doctype html><meta charset="utf-8"><title>Stand-in</title>
<style>html,body{margin:0}main{height:700px;background:linear-gradient(#eee,#999)}</style><main></main>
<script>new ResizeObserver(() => parent.postMessage({ type: 'isolation-diagram', version: 1,
height: Math.ceil(document.documentElement.getBoundingClientRect().height) }, '*')).observe(document.documentElement)</script>`;

const { text } = await embedScript();

/** embed.js as it is built, in any folder, and stand-ins for every embed page. */
export function useStandIn(): Listening {
  return listen((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    if (!request.url?.includes('/embed/v1/embed.js')) response.end(STAND_IN);
    else response.setHeader('content-type', 'text/javascript; charset=utf-8').end(text);
  });
}

interface HostPage {
  readonly html: string;
  readonly policy?: string;
}

export interface Host {
  /** Opens somebody's page in a clean context and looks at it; what went wrong on it is in `complaints`. */
  readonly open: <Result>(
    browser: Browser,
    page: HostPage,
    look: (page: Page, seen: Seen) => Promise<Result>,
    prepare?: (page: Page) => Promise<void>,
  ) => Promise<Result>;
}

interface Seen {
  /** Errors of the page and its frames, on the console or not. */
  readonly complaints: readonly string[];
  readonly warnings: readonly string[];
  readonly requests: readonly HTTPRequest[];
}

export function useHost(): Host {
  const pages = new Map<string, HostPage>();
  const { url } = listen((request, response) => {
    const page = pages.get(request.url ?? '');
    if (!page) {
      response.writeHead(204).end();
      return;
    }
    if (page.policy !== undefined) response.setHeader('content-security-policy', page.policy);
    // A page with an icon asks for none.
    response.end(`<!doctype html><title>Host</title><link rel="icon" href="data:,">${page.html}`);
  });
  return {
    open: async (browser, shown, look, prepare) => {
      const path = `/${pages.size}`;
      pages.set(path, shown);
      const context = await browser.createBrowserContext();
      try {
        const page = await openPage(context);
        const complaints: string[] = [];
        const warnings: string[] = [];
        const requests: HTTPRequest[] = [];
        page.on('pageerror', (error) => complaints.push(String(error)));
        page.on('console', (message) => {
          if (message.type() === 'error') complaints.push(message.text());
          if (message.type() === 'warn') warnings.push(message.text());
        });
        page.on('request', (request) => requests.push(request));
        await page.setViewport({ width: 1000, height: 800 });
        await prepare?.(page);
        await page.goto(url() + path, { waitUntil: 'load' });
        return await look(page, { complaints, warnings, requests });
      } finally {
        await context.close();
      }
    },
  };
}

/** What is to be seen of one diagram; lengths in CSS pixels as the page's author counts them. */
export interface State {
  readonly shown: boolean;
  readonly frames: number;
  readonly room: number;
  readonly frame: number;
  readonly message: string;
}

/** Of every diagram of the page, those in shadow roots left out. */
export async function states(page: Page): Promise<readonly State[]> {
  return page.$$eval('isolation-diagram', (all) =>
    all.map(({ shadowRoot }) => {
      const frames = [...(shadowRoot?.querySelectorAll('iframe') ?? [])];
      const shown = frames.find(({ inert }) => !inert);
      return {
        shown: shown !== undefined,
        frames: frames.length,
        room: shadowRoot?.querySelector('div')?.offsetHeight ?? 0,
        frame: shown?.offsetHeight ?? 0,
        message: shadowRoot?.querySelector('p')?.textContent ?? '',
      };
    }),
  );
}

/** Waits until so many diagrams have come. */
export async function diagramsShown(page: Page, count = 1): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll('isolation-diagram')].filter((each) =>
        each.shadowRoot?.querySelector('iframe:not([inert])'),
      ).length >= wanted,
    {},
    count,
  );
}

/** The embed that is in the page, the newest if there are several. */
export function embedIn(page: Page): Frame {
  const frame = page.frames().findLast((each) => each.url().includes('/embed/v1/'));
  if (!frame) throw new Error('There is no embed in the page.');
  return frame;
}
