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
    // What is in an element and not displayed: all of it, or what stands below the summary of details that are closed.
    const undisplayed = (element: Element): { element: Element; content: Node[] }[] => {
      const isClosed = element instanceof HTMLDetailsElement && !element.open;
      const summary = isClosed ? element.querySelector(':scope > summary') : null;
      if (getComputedStyle(element).display !== 'none' && !summary)
        return [...element.children].flatMap(undisplayed);
      const nodes = [...element.childNodes];
      const content = nodes.slice(summary ? nodes.indexOf(summary) + 1 : 0);
      // A frame that is moved loads again.
      const stays =
        element.querySelector('iframe') !== null || !content.some((node) => node instanceof Element);
      return [...(stays ? [] : [{ element, content }]), ...(summary ? undisplayed(summary) : [])];
    };
    const hidden = undisplayed(document.body).map((part) => ({ ...part, says: part.element.outerHTML }));
    const aside = hidden.filter(({ element, says }) => rules === 'colour' || lookedAt.get(element) === says);
    for (const { content } of aside) document.createDocumentFragment().append(...content);
    const { violations } = await window.axe
      .run(document, {
        resultTypes: ['violations'],
        iframes: false,
        ...(rules === 'colour' && { runOnly: ['color-contrast', 'link-in-text-block'] }),
      })
      .finally(() => {
        for (const { element, content } of aside) element.append(...content);
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
