/** A widget on a page: awake, and at the step that is asked for. */

import type { Frame, Page } from 'puppeteer-core';

/** Widgets wake up when they come into view, or in an embed when touched; a page is ready when none is still asleep in it. */
export async function wakeWidgets(page: Page | Frame): Promise<void> {
  await page.evaluate(async () => {
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    const deadline = performance.now() + 120_000;
    for (const widget of document.querySelectorAll('[data-asleep]')) {
      widget.scrollIntoView();
      widget.dispatchEvent(new PointerEvent('pointerdown'));
      while (widget.hasAttribute('data-asleep') && widget.checkVisibility()) {
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

/** Shows a step as a link to it would, and waits until the widget says that it shows it. */
export async function showStep(page: Page, step: number): Promise<void> {
  await page.evaluate(async (number) => {
    const frame = (): Promise<number> => new Promise(requestAnimationFrame);
    const deadline = performance.now() + 120_000;
    location.hash = `step=${String(number)}`;
    while (!document.querySelector(`[data-step="${String(number)}"]`)) {
      if (performance.now() > deadline)
        throw new Error(`The widget does not come to step ${String(number)}.`);
      await frame();
    }
    await frame();
  }, step);
}
