/** What holds of each page: looked at once, for all of it, since to open a page takes longer than most looks. */

import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wakeWidgets } from '../../tools/open-widget.ts';
import { axeLooks } from './axe-looks.ts';
import { useBrowser } from './browser.ts';
import { useKeptPage } from './kept-page.ts';
import { kilobyte, weightOfPage, type Weight } from './page-weight.ts';
import { sidewaysFaults, smallTargetFaults, smallTextFaults } from './phone.ts';
import { isEmbed, pages } from './site.ts';
import { storedThings } from './stored-things.ts';
import { visit, type Visit } from './visit.ts';

interface Found {
  readonly weight: Weight;
  readonly onPhone: readonly string[];
  readonly left: readonly string[];
  readonly axe: readonly string[];
}

/** What a page loads by itself. An embed fetches its widget when a reader touches it, and nothing before. */
async function weigh(path: string, { page, requests }: Visit): Promise<Weight> {
  // Down to the foot: what is fetched when it comes into view is part of the page.
  if (isEmbed(path)) await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  else await wakeWidgets(page);
  await page.waitForNetworkIdle({ idleTime: 100 });
  return weightOfPage(page, requests);
}

async function lookOver(path: string, seen: Visit): Promise<Found> {
  const { page, complaints } = seen;
  const weight = await weigh(path, seen);
  await wakeWidgets(page);
  const onPhone = [
    ...(await sidewaysFaults(page)),
    ...(await smallTextFaults(page, 12)),
    ...(await smallTargetFaults(page, 24)),
  ];
  const left = [...(await complaints()), ...(await storedThings(page))];
  return { weight, onPhone, left, axe: await axeLooks(page, path) };
}

const kept = useKeptPage(useBrowser('chromium'));
/** The page before was left in the dark. */
const prepare = (page: Page): Promise<void> =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'light' }]);
const weights: Record<string, Weight> = {};

// Each page is weighed as for a reader who comes to it first.
beforeAll(() => kept().setCacheEnabled(false));

afterAll(() => {
  console.table(weights);
});

describe.each(pages)('In Chromium %s', (path) => {
  let found: Found;
  beforeAll(async () => {
    found = await visit(kept(), path, { width: 320, prepare }, (seen) => lookOver(path, seen));
    weights[path] = found.weight;
  });

  test('loads no more than its budget by itself, compressed by gzip -9.', () => {
    const { js, all, requests } = found.weight;
    expect(js).toBeLessThanOrEqual(34 * kilobyte);
    expect(all).toBeLessThanOrEqual((isEmbed(path) ? 30 : 64) * kilobyte);
    if (isEmbed(path)) expect(requests).toBeLessThanOrEqual(4);
  });

  test('never scrolls sideways on a phone of 320 px, has no text under 12 px and no target under 24 px.', () => {
    expect(found.onPhone).toEqual([]);
  });

  test('has broken no rule of its policy and stored nothing once its widgets are awake.', () => {
    expect(found.left).toEqual([]);
  });

  test('gives axe nothing to object to, in light and dark, at 1280 and 320 px, at its telling steps.', () => {
    expect(found.axe).toEqual([]);
  });
});
