/** The `packet-journey` widget as its reader finds it: what it shows, and what it says to a screen reader. */

import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';

export interface Shown {
  readonly step: number;
  readonly steps: number;
  /** Each list to choose from, by its label: what is chosen. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly sentences: readonly string[];
  /** The place that is looked from, as an address calls it. */
  readonly lens: string;
  /** What a reader who chooses an observer calls that place. */
  readonly observer: string;
  /** Whose postcards are shown. */
  readonly postcards: readonly string[];
  readonly problems: readonly string[];
  /** The words on the player's buttons. */
  readonly buttons: readonly string[];
}

/** Runs inside the page, so it may use nothing from outside itself. */
function readShown(): Shown {
  const journey = document.querySelector<HTMLElement>('.journey');
  if (!journey) throw new Error('There is no widget on this page.');
  const all = <E extends Element>(selector: string): E[] => [...journey.querySelectorAll<E>(selector)];
  const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ').trim();
  return {
    step: Number(journey.dataset['step']),
    steps: Number(journey.dataset['steps']),
    chosen: Object.fromEntries(
      all<HTMLSelectElement>('label select').map((select) => [
        (select.parentElement?.firstChild?.textContent ?? '').trim(),
        select.selectedOptions[0]?.text ?? '',
      ]),
    ),
    sentences: all('.say').map(words),
    lens: all<HTMLInputElement>('.lens :checked')[0]?.value ?? '',
    observer: all('.lens :checked + span').map(words).join(),
    // An article is not part of a name that is chosen from a list.
    postcards: all('.postcard .who dt').map((title) =>
      words(title)
        .replace(/^What (.+) sees$/, '$1')
        .replaceAll(/\bthe /g, ''),
    ),
    problems: all('.problems li').map(words),
    buttons: all('.player button').map(words),
  };
}

export async function shown(page: Page): Promise<Shown> {
  return page.evaluate(readShown);
}

/** Whether a postcard is that of the observer chosen. In: the choice's words; a link's are its two ends. */
export function isOf(observer: string, postcard: string): boolean {
  const [one = '', other] = observer.replaceAll(/\bthe /g, '').split(' – ');
  if (other === undefined) return postcard === one;
  return [`${one} and ${other}`, `${other} and ${one}`].some(
    (ends) => postcard === `What can be seen between ${ends}`,
  );
}

/** Waits until the widget shows what is wanted; fails with the difference if it never does. */
export async function comesToShow(page: Page, wanted: Partial<Shown>): Promise<void> {
  await expect.poll(async () => shown(page), { interval: 20 }).toMatchObject(wanted);
}

declare global {
  interface Window {
    heard: string[];
  }
}

/** From now on, notes all that the widget's live region says. */
export async function listen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const region = document.querySelector('.journey [aria-live]');
    if (!region) throw new Error('The widget has no live region.');
    const heard: string[] = [];
    window.heard = heard;
    new MutationObserver(() => {
      if (region.textContent !== '') heard.push(region.textContent);
    }).observe(region, { characterData: true, childList: true, subtree: true });
  });
}

/** What was said since the last time that this was asked. */
export async function heard(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.heard.splice(0));
}

/** An article with the journey in it. */
export const TUNNEL = '/tunnel/';

export async function pressNext(page: Page): Promise<void> {
  await page.click('.player .go');
}
