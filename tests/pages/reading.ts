/** What keeps a page from being read without scripts or drawings. */

import type { Page } from 'puppeteer-core';

export async function headingAndTextFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const heading = document.querySelector('h1');
    if (heading === null || !window.sight.isSeen(heading)) faults.push('no h1 in sight');
    const main = document.querySelector('main');
    if (main === null) faults.push('no main');
    else if (window.sight.seenWords(main).split(' ').length < 10)
      faults.push('main has fewer than ten words');
    return faults;
  });
}

/**
 * Words that are in the page and cannot be read. A part may be kept for scripts alone when its words stand
 * somewhere in sight as well, and a single block marked `needs-script` speaks of the scripts themselves. A
 * closed <details> can be opened by anyone. What a widget says is held to its storyboard, step by step, in
 * twin.test.ts.
 */
export async function lostWords(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    // Where one element ends and the next begins says nothing about the space between: compare without any.
    const letters = (text: string): string => text.replace(/\s+/g, '');
    const inSight = letters(
      window.sight
        .seenTexts(document.body)
        .map(({ text }) => text.data)
        .join(''),
    );
    const prose = 'h2, h3, h4, p, li, dt, dd, th, td, figcaption, blockquote';
    return [...document.querySelectorAll(`main :is(${prose})`)]
      .filter((block) => block.querySelector(prose) === null && !block.matches('.needs-script'))
      .filter((block) => block.closest('details:not([open]), svg, template, [data-asleep]') === null)
      .filter((block) => !inSight.includes(letters(block.textContent)))
      .map((block) => window.sight.nameOf(block));
  });
}

/** At Safest an inline drawing is no drawing, and its words run into the page unless they are kept down. */
export async function strayDrawingText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    window.sight
      .seenTexts(document.body)
      .filter(({ parent }) => parent.closest('svg') !== null)
      .map(({ text, parent }) => `<${parent.localName}> ${text.data.trim()}`),
  );
}

export async function brokenPictures(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.images]
      .filter((image) => window.sight.isSeen(image) && image.complete && image.naturalWidth === 0)
      .map((image) => image.getAttribute('src') ?? window.sight.nameOf(image)),
  );
}

/** Controls that only a script could answer. Check boxes and radio buttons may drive CSS: see idleToggles(). */
export async function deadControls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll(window.sight.controls)]
      .filter((control) => window.sight.isSeen(control))
      .filter(
        (control) => !control.matches('[type="checkbox"], [type="radio"], [popovertarget], [commandfor]'),
      )
      .filter((control) => control.closest('form[action]') === null)
      .map((control) => window.sight.nameOf(control)),
  );
}

/** Check boxes and radio buttons in sight that change nothing in the picture when they are switched. */
export async function idleToggles(page: Page): Promise<readonly string[]> {
  const toggles = await page.$$('input:is([type="checkbox"], [type="radio"]:not(:checked))');
  const idle: string[] = [];
  for (const toggle of toggles) {
    const name = await toggle.evaluate((input) => {
      const parts = [input, ...(input.labels ?? [])];
      return parts.some((part) => window.sight.isSeen(part)) ? window.sight.nameOf(input) : undefined;
    });
    if (name === undefined) continue;
    // The mark in the box itself always changes: it is not what the switch is for.
    const around = async (): Promise<string> =>
      page.evaluate(() =>
        [...document.body.querySelectorAll('*')]
          .filter((element) => !element.matches('input'))
          .map((element) => {
            const { display, visibility, color, backgroundColor, opacity } = getComputedStyle(element);
            const { top, width, height } = element.getBoundingClientRect();
            return [display, visibility, color, backgroundColor, opacity, top, width, height].join();
          })
          .join('\n'),
      );
    const before = await around();
    await toggle.evaluate((input) => {
      input.click();
    });
    if ((await around()) === before) idle.push(name);
  }
  return idle;
}
