import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    axe: typeof axe;
    /** What is not displayed: each such part as it was when every rule was put to the whole page. */
    lookedAt?: WeakMap<Element, string>;
  }
}

/**
 * Every rule of axe, or every rule about colour, that the page breaks as it stands now, and where. What is not displayed is
 * most of a page with a storyboard, and four fifths of the time: it has no colour, and once every rule has been put to it, it
 * is put aside for as long as it stays the same.
 */
export async function axeViolations(
  page: Page,
  about: 'everything' | 'colour' = 'everything',
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(async (rules) => {
    const lookedAt = (window.lookedAt ??= new WeakMap<Element, string>());
    // A frame that is moved loads again.
    const undisplayed = (element: Element): Element[] => {
      if (getComputedStyle(element).display !== 'none') return [...element.children].flatMap(undisplayed);
      return element.querySelector('*') === null || element.querySelector('iframe') !== null ? [] : [element];
    };
    const hidden = undisplayed(document.body).map((element) => ({ element, says: element.outerHTML }));
    const aside = hidden.flatMap(({ element, says }) => {
      if (rules !== 'colour' && lookedAt.get(element) !== says) return [];
      const content = document.createDocumentFragment();
      content.append(...element.childNodes);
      return [{ element, content }];
    });
    const { violations } = await window.axe
      .run(document, {
        resultTypes: ['violations'],
        iframes: false,
        ...(rules === 'colour' && { runOnly: ['color-contrast', 'link-in-text-block'] }),
      })
      .finally(() => {
        for (const { element, content } of aside) element.append(content);
      });
    if (rules !== 'colour') for (const { element, says } of hidden) lookedAt.set(element, says);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => {
        const [, reason = ''] = (failureSummary ?? '').split('\n');
        return `${id} at ${target.join(' ')}: ${reason.trim()}`;
      }),
    );
  }, about);
}
