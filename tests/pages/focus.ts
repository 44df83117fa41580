/** Where the focus can go in a widget, and whether a reader sees it there. */

import type { Frame, Keyboard, Page } from 'puppeteer-core';

interface Stop {
  readonly name: string;
  /** Its place among all elements of the page. */
  readonly order: number;
  /** Why a reader cannot see that the focus is here; nothing if it can be seen. */
  readonly fault: string | undefined;
}

/** Where the focus is, in the widget. Nothing when it is outside of it. */
async function stopHere(page: Page | Frame): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const here = document.activeElement;
    const widget = document.querySelector('[data-steps]');
    if (!here || !widget?.contains(here)) return undefined;
    const label = here instanceof HTMLInputElement ? here.closest('label') : null;
    // A radio button of this site is drawn by the words next to it.
    const drawn = label?.querySelector('span') ?? here;
    const { outlineStyle, outlineWidth } = getComputedStyle(drawn);
    const box = drawn.getBoundingClientRect();
    const top = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
    const covered = !(top && (drawn.contains(top) || top.contains(drawn) || label?.contains(top)));
    const fault =
      outlineStyle === 'none' || parseFloat(outlineWidth) < 1
        ? 'no ring'
        : covered
          ? `covered by ${top ? window.sight.nameOf(top) : 'the edge of the window'}`
          : undefined;
    return {
      name: window.sight.nameOf(here.closest('label') ?? here),
      order: [...document.querySelectorAll('*')].indexOf(here),
      fault,
    };
  });
}

/** Every part of the widget in sight that takes the focus, in the order of the page. */
export async function focusable(page: Page | Frame): Promise<readonly string[]> {
  return page.evaluate(() => {
    const parts = document.querySelectorAll<HTMLElement>(
      '[data-steps] :is(a[href], button, select, input, textarea, summary, [tabindex])',
    );
    return (
      [...parts]
        .filter((part) => part.tabIndex >= 0 && !part.matches(':disabled'))
        .filter((part) => window.sight.isSeen(part.closest('label') ?? part))
        // One stop for a group of radio buttons: at the one that is chosen.
        .filter((part) => !part.matches('[type="radio"]:not(:checked)'))
        .map((part) => window.sight.nameOf(part.closest('label') ?? part))
    );
  });
}

/** Walks through the widget by Tab, from the part before it to the part behind it. In: where it stands, which may be a frame. */
export async function walk(keyboard: Keyboard, page: Page | Frame): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (let presses = 0; presses < 200; presses++) {
    await keyboard.press('Tab');
    const stop = await stopHere(page);
    if (stop) stops.push(stop);
    else if (stops.length > 0) return stops;
  }
  throw new Error('Tab never leaves the widget, or never comes to it.');
}
