import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { wakeWidgets } from '../../tools/open-widget.ts';
import { useBrowser } from './browser.ts';
import { isJourney, pages } from './site.ts';
import { visit } from './visit.ts';

/** A step of a story as it stands in a page: what is said, and what is on the postcards of those who look on. */
interface Told {
  readonly sentence: string;
  /** `who: term: what is seen: why`, for each line that says something was learnt. */
  readonly learnt: readonly string[];
}

declare global {
  interface Window {
    readTold: (part: Element) => Told;
  }
}

/** Runs inside the page, so it may use nothing from outside itself. */
function installReader(): void {
  const words = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  window.readTold = (part) => ({
    sentence: words(part.querySelector('.say')),
    learnt: [...part.querySelectorAll('.postcard')].flatMap((card) =>
      [...card.querySelectorAll(':scope > div:not(.who)')]
        // Where nothing was learnt a bar stands.
        .filter((line) => line.querySelector('.bar') === null)
        .map((line) => {
          const who = words(card.querySelector('.who dt'));
          return [who, ...[...line.querySelectorAll('dt, dd')].map(words)].join(': ');
        }),
    ),
  });
}

/** Every story of the page's storyboard, step by step. */
async function storyboards(page: Page): Promise<readonly (readonly Told[])[]> {
  await page.evaluate(installReader);
  return page.evaluate(() =>
    [...document.querySelectorAll('.storyboard')].map((story) =>
      [...story.querySelectorAll(':scope > ol > li')].map((step) => window.readTold(step)),
    ),
  );
}

/** Every story of the page's widget, step by step, through the eyes of everyone who can be chosen. */
async function played(page: Page): Promise<readonly (readonly Told[])[]> {
  await wakeWidgets(page);
  await page.evaluate(installReader);
  return page.evaluate(async () => {
    const journey = document.querySelector<HTMLElement>('.journey');
    const range = journey?.querySelector<HTMLInputElement>('.scrub input');
    if (!journey || !range) throw new Error('There is no widget on this page.');
    const follow = [...journey.querySelectorAll('.switches label')]
      .find(({ textContent }) => textContent.trim().startsWith('Follow'))
      ?.querySelector('select');
    // Svelte writes what has changed before the next task.
    const written = async (): Promise<void> => {
      await Promise.resolve();
      await Promise.resolve();
    };
    const stories: Told[][] = [];
    for (let flow = 1; flow < (follow?.length ?? 2); flow++) {
      if (follow) {
        follow.selectedIndex = flow;
        follow.dispatchEvent(new Event('change', { bubbles: true }));
        await written();
      }
      const steps: Told[] = [];
      for (let step = 1; step <= Number(range.max); step++) {
        range.value = String(step);
        range.dispatchEvent(new Event('input', { bubbles: true }));
        await written();
        if (journey.dataset['step'] !== String(step)) throw new Error(`Step ${String(step)} is not shown.`);
        const { sentence } = window.readTold(journey);
        const learnt: string[] = [];
        for (const eye of journey.querySelectorAll<HTMLInputElement>('.lens input')) {
          eye.click();
          await written();
          learnt.push(...window.readTold(journey).learnt);
        }
        steps.push({ sentence, learnt });
      }
      stories.push(steps);
    }
    return stories;
  });
}

describe('In Chromium without scripts, the storyboard tells what the widget tells', () => {
  const chromium = useBrowser('chromium');

  test.each(pages.filter(isJourney))('on %s: every step, every sentence, every postcard.', async (path) => {
    const told = await visit(chromium(), path, { scripts: false }, async ({ page }) => storyboards(page));
    const shown = await visit(chromium(), path, {}, async ({ page }) => played(page));
    const sentences = (stories: readonly (readonly Told[])[]): readonly (readonly string[])[] =>
      stories.map((steps) => steps.map(({ sentence }) => sentence));
    expect(sentences(told)).toEqual(sentences(shown));
    for (const [story, steps] of shown.entries()) {
      expect(steps.flatMap(({ learnt }) => learnt)).not.toEqual([]);
      const known = new Set<string>();
      for (const [step, { learnt }] of steps.entries()) {
        for (const line of told[story]?.[step]?.learnt ?? []) known.add(line);
        const missing = learnt.filter((line) => !known.has(line));
        expect.soft(missing, `story ${String(story + 1)}, step ${String(step + 1)}`).toEqual([]);
      }
    }
  });
});
