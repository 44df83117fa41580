import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'puppeteer-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every rule of axe, or every rule about colour, that the page breaks as it stands now, and where. */
export async function axeViolations(
  page: Page,
  about: 'everything' | 'colour' = 'everything',
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(async (rules) => {
    const { axe: checker } = window as unknown as { axe: typeof axe };
    const { violations } = await checker.run(document, {
      resultTypes: ['violations'],
      iframes: false,
      ...(rules === 'colour' && { runOnly: ['color-contrast', 'link-in-text-block'] }),
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => {
        const [, reason = ''] = (failureSummary ?? '').split('\n');
        return `${id} at ${target.join(' ')}: ${reason.trim()}`;
      }),
    );
  }, about);
}
