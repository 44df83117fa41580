/** What is wrong with a page on a narrow screen. */

import type { Page } from 'puppeteer-core';

export async function sidewaysFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const faults = scrollWidth > clientWidth ? [`the page is ${String(scrollWidth)} px wide`] : [];
    const scrollsItself = (element: Element | null): boolean =>
      element !== null &&
      element !== document.body &&
      (['auto', 'scroll'].includes(getComputedStyle(element).overflowX) ||
        scrollsItself(element.parentElement));
    for (const { parent, boxes } of window.sight.seenTexts(document.body)) {
      // Text to the left of the page (a skip link at rest) cannot be scrolled to; text to the right is cut off.
      if (boxes.some((box) => box.right > clientWidth + 1) && !scrollsItself(parent)) {
        faults.push(`sticks out: ${window.sight.nameOf(parent)}`);
      }
    }
    return faults;
  });
}

export async function smallTextFaults(page: Page, smallest: number): Promise<readonly string[]> {
  return page.evaluate((limit) => {
    const faults = new Set<string>();
    for (const { parent } of window.sight.seenTexts(document.body)) {
      // Text in a drawing is as large as the drawing makes it.
      const matrix = parent instanceof SVGGraphicsElement ? parent.getScreenCTM() : null;
      const scale = matrix === null ? 1 : Math.hypot(matrix.a, matrix.b);
      const size = parseFloat(getComputedStyle(parent).fontSize) * scale;
      if (size < limit - 0.05) faults.add(`${size.toFixed(1)} px: ${window.sight.nameOf(parent)}`);
    }
    return [...faults];
  }, smallest);
}

/** WCAG 2.5.8 with its exception for targets in a line of text, and without the one for spacing. */
export async function smallTargetFaults(page: Page, smallest: number): Promise<readonly string[]> {
  return page.evaluate((limit) => {
    const targets = `a[href], summary, label:has(input), [tabindex="0"], ${window.sight.controls}`;
    const flowsInText = (target: Element): boolean => {
      if (getComputedStyle(target).display !== 'inline') return false;
      let block = target.parentElement;
      while (block !== null && getComputedStyle(block).display.startsWith('inline'))
        block = block.parentElement;
      if (block === null) return false;
      const rest = block.cloneNode(true) as Element;
      for (const inner of rest.querySelectorAll(targets)) inner.remove();
      return /\p{L}{2,}/u.test(rest.textContent);
    };
    const sizeOf = (target: Element): DOMRect => {
      const label = target instanceof HTMLInputElement ? target.labels?.[0] : undefined;
      const own = target.getBoundingClientRect();
      const labelled = label?.getBoundingClientRect();
      if (labelled === undefined) return own;
      return labelled.width * labelled.height > own.width * own.height ? labelled : own;
    };
    const faults: string[] = [];
    for (const target of document.querySelectorAll(targets)) {
      // A scrolling box takes the focus for the keyboard's sake; it is nothing to hit.
      const scrolls = ['auto', 'scroll'].includes(getComputedStyle(target).overflowX);
      if (!window.sight.isSeen(target) || scrolls || flowsInText(target)) continue;
      const { width, height } = sizeOf(target);
      if (width < limit - 0.5 || height < limit - 0.5) {
        faults.push(`${width.toFixed(0)} × ${height.toFixed(0)} px: ${window.sight.nameOf(target)}`);
      }
    }
    return faults;
  }, smallest);
}
