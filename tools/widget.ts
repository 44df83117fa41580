/** A widget on a page: awake, and at the step that is asked for. */

import type { Page } from 'puppeteer-core';

/** Islands wake up when they come into view; a page is ready when none is still asleep in it. */
export async function wakeIslands(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    const deadline = performance.now() + 20_000;
    for (const island of document.querySelectorAll('astro-island[ssr]')) {
      // The island itself has no box: what it holds has.
      const held = island.firstElementChild;
      held?.scrollIntoView();
      while (island.hasAttribute('ssr') && held?.checkVisibility() === true) {
        if (performance.now() > deadline) throw new Error('A widget of this page does not wake up.');
        await frame();
      }
    }
    scrollTo(0, 0);
    await frame();
  });
}

/** Its root says how many steps there are; the address says which one is shown. */
export async function countSteps(page: Page): Promise<number> {
  return page.evaluate(() =>
    Number(document.querySelector<HTMLElement>('[data-steps]')?.dataset['steps'] ?? 0),
  );
}

/** First, middle and last: where a picture or a check tells most. */
export function tellingSteps(count: number): readonly number[] {
  return count === 0 ? [] : [...new Set([1, Math.ceil(count / 2), count])];
}

/** Shows a step as a link to it would, and waits until the page has drawn it. */
export async function showStep(page: Page, step: number): Promise<void> {
  await page.evaluate(async (number) => {
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    location.hash = `step=${String(number)}`;
    await frame();
    await frame();
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => undefined)));
  }, step);
}
