/** One look at one page, in a clean context of a real browser. */

import type { Browser, HTTPRequest, Page } from 'puppeteer-core';
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

function noteViolations(): void {
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

/** Fails when the page asked any other host for anything, whatever else the visit was for. */
export async function visit<Result>(
  browser: Browser,
  path: string,
  { width = 1280, scripts = true, prepare }: VisitOptions,
  look: (visit: Visit) => Promise<Result>,
): Promise<Result> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const requests: HTTPRequest[] = [];
    const errors: string[] = [];
    page.on('request', (request) => requests.push(request));
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.setViewport({ width, height: width < 600 ? 640 : 800 });
    if (!scripts) await page.setJavaScriptEnabled(false);
    await page.evaluateOnNewDocument(noteViolations);
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
    await context.close();
  }
}
