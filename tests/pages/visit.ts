/** One look at one page of the site, in a real browser. */

import type { Browser, ConsoleMessage, HTTPRequest, Page } from 'puppeteer-core';
import { openPage } from './open-page.ts';
import { installSight } from './sight.ts';
import { siteUrl } from './site.ts';

export interface Visit {
  readonly page: Page;
  readonly requests: readonly HTTPRequest[];
  /** What the browser refused by the page's policy, and errors that the page caused. */
  readonly complaints: () => Promise<readonly string[]>;
}

interface VisitOptions {
  readonly width?: number;
  /** A switch for one page; Chromium has it. */
  readonly scripts?: boolean;
  /** What has to be in place before the page is asked for. */
  readonly prepare?: (page: Page) => Promise<void>;
}

declare global {
  interface Window {
    policyViolations?: string[];
  }
}

/** Runs in a page before its own scripts do. */
export function noteViolations(): void {
  const noted: string[] = [];
  window.policyViolations = noted;
  document.addEventListener('securitypolicyviolation', (event) => {
    noted.push(`${event.effectiveDirective} refuses ${event.blockedURI} ${event.sample}`.trim());
  });
}

const ownSchemes = ['data:', 'blob:', 'about:'];

function foreignRequests(requests: readonly HTTPRequest[]): readonly string[] {
  return requests
    .map((request) => request.url())
    .filter((url) => !url.startsWith(`${siteUrl}/`) && !ownSchemes.some((scheme) => url.startsWith(scheme)));
}

interface Watch {
  readonly requests: readonly HTTPRequest[];
  readonly errors: readonly string[];
  readonly end: () => void;
}

function watch(page: Page): Watch {
  const requests: HTTPRequest[] = [];
  const errors: string[] = [];
  const onrequest = (request: HTTPRequest): unknown => requests.push(request);
  const onerror = (error: unknown): unknown => errors.push(String(error));
  const onconsole = (message: ConsoleMessage): void => {
    if (message.type() === 'error') errors.push(message.text());
  };
  page.on('request', onrequest).on('pageerror', onerror).on('console', onconsole);
  return {
    requests,
    errors,
    end: () => {
      page.off('request', onrequest).off('pageerror', onerror).off('console', onconsole);
    },
  };
}

async function pageIn(where: Browser | Page): Promise<{ page: Page; leave: () => Promise<void> }> {
  if (!('createBrowserContext' in where)) return { page: where, leave: () => Promise.resolve() };
  const context = await where.createBrowserContext();
  return { page: await openPage(context), leave: () => context.close() };
}

/**
 * Looks at a page. In: a browser, for a clean context of its own, or a page of useKeptPage(), of which only the width is set anew; the
 * path. Fails when the page asked any other host for anything, whatever else the visit was for.
 */
export async function visit<Result>(
  where: Browser | Page,
  path: string,
  { width = 1280, scripts = true, prepare }: VisitOptions,
  look: (visit: Visit) => Promise<Result>,
): Promise<Result> {
  const { page, leave } = await pageIn(where);
  const { requests, errors, end } = watch(page);
  try {
    const size = { width, height: width < 600 ? 640 : 800 };
    const { width: before, height } = page.viewport() ?? {};
    // To be set to what it is takes Firefox as long as to be set to something else.
    if (before !== size.width || height !== size.height) await page.setViewport(size);
    if (!scripts) await page.setJavaScriptEnabled(false);
    if (page !== where) await page.evaluateOnNewDocument(noteViolations);
    await prepare?.(page);
    await page.goto(siteUrl + path, { waitUntil: 'load' });
    await installSight(page);
    const complaints = async (): Promise<readonly string[]> => {
      const violations = await page.evaluate(() => window.policyViolations ?? []);
      return [...violations, ...errors];
    };
    const result = await look({ page, requests, complaints });
    const foreign = foreignRequests(requests);
    if (foreign.length > 0) throw new Error(`${path} asked other hosts: ${foreign.join(', ')}`);
    return result;
  } finally {
    end();
    await leave();
  }
}
