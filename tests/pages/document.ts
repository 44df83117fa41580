/** What the HTML of a page says, read by a real parser and before any script of the page could change it. */

import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';
import { pageFile } from '../../tools/built-pages.ts';
import { builtSite } from '../../tools/fresh-build.ts';
import { openPage } from './open-page.ts';
import { pages } from './site.ts';

export interface PageDocument {
  readonly path: string;
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly headings: number;
  readonly policies: readonly string[];
  /** Elements that run or load something and stand before the policy, which does not bind them. */
  readonly beforePolicy: readonly string[];
  readonly styleAttributes: readonly string[];
  readonly handlers: readonly string[];
  readonly links: readonly string[];
  /** What the page loads, or tells the browser to get ready for. */
  readonly loads: readonly string[];
  readonly targets: readonly string[];
  /** Whether it has a widget that reads the page's address. */
  readonly hasWidget: boolean;
}

type Facts = Omit<PageDocument, 'path'>;

/** Runs inside a blank page of Chromium, so it may use nothing from outside itself. */
function readFacts(html: string): Facts {
  // This parser runs no script, and so it looks into <noscript> as well.
  const read = new DOMParser().parseFromString(html, 'text/html');
  const all = [...read.querySelectorAll('*')].flatMap((element) =>
    element instanceof HTMLTemplateElement ? [element, ...element.content.querySelectorAll('*')] : [element],
  );
  const opening = (element: Element): string =>
    element.outerHTML.slice(0, element.outerHTML.indexOf('>') + 1).slice(0, 120);
  const values = (selector: string, attribute: string): string[] =>
    all
      .filter((element) => element.matches(selector))
      .map((element) => element.getAttribute(attribute))
      .filter((value) => value !== null);
  const policySelector = 'meta[http-equiv="Content-Security-Policy" i]';
  const policy = read.querySelector(policySelector);
  const acting = all.filter((element) => element.matches('script, style, link, base, img, iframe, object'));
  const harmless = 'link:is([rel="canonical"], [rel="alternate"], [rel="next"], [rel="prev"])';
  return {
    lang: read.documentElement.lang,
    title: read.title.trim(),
    description: values('meta[name="description"]', 'content').join('').trim(),
    headings: all.filter((element) => element.localName === 'h1').length,
    policies: values(policySelector, 'content'),
    beforePolicy: acting
      .filter((element) => policy !== null && (policy.compareDocumentPosition(element) & 2) !== 0)
      .map(opening),
    styleAttributes: all.filter((element) => element.hasAttribute('style')).map(opening),
    handlers: all
      .filter((element) => element.getAttributeNames().some((name) => name.startsWith('on')))
      .map(opening),
    links: values('a[href], area[href]', 'href'),
    loads: [
      ...values(`link:not(${harmless})`, 'href'),
      ...values('script, img, iframe, embed, source, video, audio, track, input', 'src'),
      ...values('img, source', 'srcset').flatMap((set) =>
        set.split(',').map((choice) => choice.trim().split(' ')[0] ?? ''),
      ),
      ...values('object', 'data'),
      ...values('video', 'poster'),
      ...values('form', 'action'),
    ],
    targets: [...values('[id]', 'id'), ...values('a[name]', 'name')],
    hasWidget: all.some((element) => element.matches('[data-asleep]')),
  };
}

async function readAll(browser: Browser): Promise<ReadonlyMap<string, PageDocument>> {
  const blank = await openPage(browser);
  try {
    const documents = new Map<string, PageDocument>();
    for (const path of pages) {
      const html = readFileSync(pageFile(builtSite, path), 'utf8');
      documents.set(path, { path, ...(await blank.evaluate(readFacts, html)) });
    }
    return documents;
  } finally {
    await blank.close();
  }
}

/** Read once for all files of a worker. */
let read: Promise<ReadonlyMap<string, PageDocument>> | undefined;

/** Every page of the built site, by its path. In: a browser whose parser will do. */
export async function readDocuments(browser: Browser): Promise<ReadonlyMap<string, PageDocument>> {
  return (read ??= readAll(browser));
}
