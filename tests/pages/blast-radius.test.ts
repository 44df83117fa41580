import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { countSteps, showStep, wakeWidgets } from '../../tools/open-widget.ts';
import { useBrowser } from './browser.ts';
import { visit } from './visit.ts';

const path = '/embed/v1/blast-radius/untrusted/';

/** Presses Tab until the element that `selector` finds has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let press = 0; press < 60; press++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not lead to ${selector}.`);
}

const text = (page: Page, selector: string): Promise<string> =>
  page.evaluate(
    (wanted) => (document.querySelector(wanted)?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    selector,
  );

/** How each compartment is marked in the picture that is shown: name and word. */
const marks = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll('.needs-script .blast-boxes > li')].map((box) => [
        box.querySelector('.blast-bar b')?.textContent ?? '',
        box.querySelector('.blast-body b')?.textContent ?? '',
      ]),
    ),
  );

/** The live region has been told of a change when its words are those wanted. */
async function spoken(page: Page, words: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector('.needs-script [aria-live]')?.textContent.includes(wanted) ?? false,
    {},
    words,
  );
}

describe.each(['chromium', 'firefox'] as const)('The blast radius in %s', (name) => {
  const browser = useBrowser(name);

  test('The page that nobody has touched shows one qube compromised, two in reach, the rest holding.', async () => {
    const shown = await visit(browser(), path, {}, async ({ page }) => {
      await wakeWidgets(page);
      return marks(page);
    });
    expect(shown['[untrusted]']).toBe('compromised');
    // Its net qube, and that of a disposable that it can start.
    for (const box of ['[sys-whonix]', '[sys-firewall]']) expect(shown[box]).toBe('next in reach');
    const told = ['[untrusted]', '[sys-whonix]', '[sys-firewall]'];
    const rest = Object.entries(shown).filter(([box]) => !told.includes(box));
    expect(rest.length).toBeGreaterThan(10);
    for (const [, word] of rest) expect(word).toBe('holds');
  });

  test('The keyboard alone goes to the end of the story, and each step is spoken once it is shown.', async () => {
    const end = await visit(browser(), path, {}, async ({ page }) => {
      await wakeWidgets(page);
      expect(await text(page, '.needs-script [aria-live]')).toBe('');
      await tabTo(page, '.needs-script .button.go');
      const steps = await countSteps(page);
      for (let step = 2; step <= steps; step++) {
        await page.keyboard.press('Enter');
        await spoken(page, `Step ${String(step)} of ${String(steps)}.`);
      }
      return { marks: await marks(page), go: await text(page, '.needs-script .button.go') };
    });
    expect(end.go).toBe('Restart');
    expect(end.marks['[dom0]']).toBe('compromised');
    expect(new Set(Object.values(end.marks))).toEqual(new Set(['compromised', 'lost with it']));
  });

  test('Arrow keys choose another break-in, also one outside the story.', async () => {
    const shown = await visit(browser(), path, {}, async ({ page }) => {
      await wakeWidgets(page);
      await tabTo(page, '.needs-script input[type="radio"]');
      for (const title of ['untrusted, then sys-whonix', 'trusted']) {
        await page.keyboard.press('ArrowRight');
        await spoken(page, `: ${title}. `);
      }
      return { marks: await marks(page), count: await text(page, '.needs-script .count') };
    });
    expect(shown.marks['[trusted]']).toBe('compromised');
    expect(shown.marks['[sys-vpn]']).toBe('next in reach');
    expect(shown.count).toContain('Outside the story');
  });
});

describe('The blast radius in Chromium', () => {
  const chromium = useBrowser('chromium');

  test('At every step the text for readers without scripts says what the widget says.', async () => {
    const pairs = await visit(chromium(), path, {}, async ({ page }) => {
      await wakeWidgets(page);
      const found: { widget: string[]; twin: string[] }[] = [];
      for (let step = 1; step <= (await countSteps(page)); step++) {
        await showStep(page, step);
        found.push(
          await page.evaluate((at) => {
            const letters = (root: Element | null | undefined): string[] =>
              ['.count', '.say', '.blast-picture', '.blast-lists'].map((part) =>
                (root?.querySelector(part)?.textContent ?? 'nothing').replace(/\s+/g, ''),
              );
            return {
              widget: letters(document.querySelector('.needs-script .blast')),
              twin: letters(document.querySelector('.twin')?.querySelectorAll('.blast-story > li')[at - 1]),
            };
          }, step),
        );
      }
      return found;
    });
    expect(pairs.length).toBeGreaterThanOrEqual(5);
    for (const { widget, twin } of pairs) expect(widget).toEqual(twin);
  });

  test('An address that cannot be followed is answered in words, by number, and shown as text.', async () => {
    const problems = await visit(chromium(), path, {}, async ({ page }) => {
      await wakeWidgets(page);
      await page.evaluate(() => {
        location.hash = `step=99&taken=${encodeURIComponent('<b>x</b>')}&lens=me`;
      });
      await page.waitForSelector('.problems li:nth-child(3)');
      return page.$$eval('.problems li', (lines) => lines.map((line) => line.innerHTML));
    });
    expect(problems.map((each) => each.slice(0, 4))).toEqual(['U004', 'U006', 'U001']);
    expect(problems[1]).toContain('&lt;b&gt;x&lt;/b&gt;');
  });
});
