/** What the flagship has to meet, the embed of every widget meets: keys, focus, live messages, no motion where none is wanted. */

import type { Frame, Keyboard, KeyInput, Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { wakeWidgets } from '../../tools/open-widget.ts';
import { useBrowser } from './browser.ts';
import { focusable, walk } from './focus.ts';
import { embedIn, useHost } from './hosts/host.ts';
import { installSight } from './sight.ts';
import { everyPage, firstEmbeds, siteUrl } from './site.ts';
import { visit } from './visit.ts';

declare global {
  interface Window {
    /** What the widget's live region has said, and what moved, since they were watched. */
    told: string[];
    motions: string[];
    ownFrame: typeof requestAnimationFrame;
  }
}

/** A page, or a frame in one, and the keys that are pressed in it. */
interface Place {
  readonly page: Page | Frame;
  readonly keyboard: Keyboard;
}

interface Story {
  readonly steps: number;
  /** The step that is shown. */
  readonly at: number;
}

/** Watches the widget from now on. Out: what it shows. */
async function watch({ page }: Place): Promise<Story> {
  return page.evaluate(() => {
    const widget = document.querySelector<HTMLElement>('[data-steps]');
    const [region, ...others] = widget?.querySelectorAll('[aria-live]') ?? [];
    if (!region || others.length > 0) throw new Error('The widget has no live region, or more than one.');
    window.told = [];
    window.motions = [];
    new MutationObserver(() => {
      if (region.textContent !== '') window.told.push(region.textContent);
    }).observe(region, { characterData: true, childList: true, subtree: true });
    window.ownFrame = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = (call) => {
      window.motions.push('a frame');
      return window.ownFrame(call);
    };
    return { steps: Number(widget?.dataset['steps']), at: Number(widget?.dataset['step']) };
  });
}

interface Step {
  /** What is read out. */
  readonly spoken: string;
  readonly messages: number;
  /** What is written, remarks left out. */
  readonly says: readonly string[];
  /** Whether the focus is on what was pressed. */
  readonly focused: boolean;
}

/** What is to be seen and heard of a step, once it has come and a message with it. Fails if it does not come. */
async function comesToStep({ page }: Place, step: number, messages: number, control: string): Promise<Step> {
  return page.evaluate(
    async (wanted, count, pressed) => {
      const widget = document.querySelector<HTMLElement>('[data-steps]');
      const deadline = performance.now() + 120_000;
      while (widget?.dataset['step'] !== String(wanted) || window.told.length < count) {
        if (performance.now() > deadline)
          throw new Error(`Step ${String(wanted)} does not come, or nothing is said of it.`);
        await new Promise(window.ownFrame);
      }
      for (const { playState } of document.getAnimations())
        if (playState === 'running') window.motions.push('an animation');
      const says = [...widget.querySelectorAll('.say')].map((say) => {
        const plain = say.cloneNode(true) as Element;
        plain.querySelector('.quiet')?.remove();
        return plain.textContent.replace(/\s+/g, ' ').trim();
      });
      return {
        spoken: window.told.at(-1) ?? '',
        messages: window.told.length,
        says,
        focused: document.activeElement?.matches(`[data-steps] ${pressed}`) ?? false,
      };
    },
    step,
    messages,
    control,
  );
}

/** Presses Tab until the focus is on the wanted part of the widget. */
async function tabTo({ page, keyboard }: Place, wanted: string): Promise<void> {
  for (let presses = 0; presses < 200; presses++) {
    await keyboard.press('Tab');
    const there = await page.evaluate(
      (part) => document.activeElement?.matches(`[data-steps] ${part}`) ?? false,
      wanted,
    );
    if (there) return;
  }
  throw new Error(`Tab does not come to ${wanted}.`);
}

/** A story has Next, and Back before it; where each step is a choice of its own, arrows lead on and back. */
const STORY = { on: 'button.go', back: '.button:not(.go)', onward: 'Enter', backward: 'Enter' } as const;
const CHOICE = '.lens input[type="radio"]';
const CHOICES = { on: CHOICE, back: CHOICE, onward: 'ArrowRight', backward: 'ArrowLeft' } as const;

/** Tells the story by keys, to its last step and back to its first. Out: what was wrong on the way. */
async function tell(place: Place): Promise<readonly string[]> {
  const { page, keyboard } = place;
  const { steps, at } = await watch(place);
  expect(at).toBeLessThan(steps);
  const isStory = (await page.$('[data-steps] button.go')) !== null;
  const { on, back, onward, backward } = isStory ? STORY : CHOICES;
  const wrong: string[] = [];
  let messages = 0;
  const press = async (key: KeyInput, step: number, control: string): Promise<void> => {
    await keyboard.press(key);
    messages += 1;
    const seen = await comesToStep(place, step, messages, control);
    const complain = (words: string): number => wrong.push(`${key} to step ${String(step)}: ${words}`);
    if (!seen.focused) complain('the focus is lost');
    if (seen.messages !== messages) complain(`${String(seen.messages)} messages, not ${String(messages)}`);
    if (seen.says.length === 0) complain('nothing is told');
    for (const say of seen.says)
      if (!seen.spoken.includes(say)) complain(`“${say}” is not in “${seen.spoken}”`);
  };
  await tabTo(place, on);
  for (let step = at + 1; step <= steps; step++) await press(onward, step, on);
  if (isStory) {
    await keyboard.down('Shift');
    await keyboard.press('Tab');
    await keyboard.up('Shift');
  }
  for (let step = steps - 1; step >= 1; step--) await press(backward, step, back);
  return wrong;
}

/** Tab comes to every control in the order of the page, and each shows that the focus is there. Out: what was wrong. */
async function faultsOfFocus({ page, keyboard }: Place): Promise<readonly string[]> {
  const parts = await focusable(page);
  const stops = await walk(keyboard, page);
  expect(stops.map(({ name }) => name)).toEqual(parts);
  const order = stops.map((stop) => stop.order);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  return stops.flatMap(({ name, fault }) => (fault === undefined ? [] : [`${name}: ${fault}`]));
}

describe('In Chromium, to a reader who wants no motion and has no mouse,', () => {
  const chromium = useBrowser('chromium');

  test.each(firstEmbeds)(
    '$path shows where the focus is, tells its story to the end and back by keys, says each step once, and moves nothing.',
    async ({ path }) => {
      const reduced = async (page: Page): Promise<void> => {
        await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
      };
      await visit(chromium(), path, { prepare: reduced }, async ({ page, complaints }) => {
        await wakeWidgets(page);
        const place = { page, keyboard: page.keyboard };
        expect(await faultsOfFocus(place)).toEqual([]);
        expect(await tell(place)).toEqual([]);
        expect(await page.evaluate(() => window.motions)).toEqual([]);
        expect(await complaints()).toEqual([]);
      });
    },
  );
});

/** A story that moves takes its time: those that do not, one of each kind of control. */
const FRAMED = everyPage
  ? firstEmbeds
  : firstEmbeds.filter(({ widget }) => ['blast-radius', 'who-sees-what'].includes(widget));

describe('In Firefox, in a sandboxed frame of somebody else’s page,', () => {
  const firefox = useBrowser('firefox');
  const host = useHost();

  test.each(FRAMED)(
    '$path shows where the focus is, tells its story to the end and back by keys, and says each step once.',
    async ({ path, title }) => {
      const frame = `<iframe title="${title}" width="900" height="700" sandbox="allow-scripts" src="${siteUrl}${path}"></iframe>`;
      const html = `<a href="#before">Before</a>${frame}<a href="#behind">Behind</a>`;
      await host.open(firefox(), { html }, async (page, { complaints }) => {
        const place = { page: embedIn(page), keyboard: page.keyboard };
        await place.page.waitForSelector('footer');
        await installSight(place.page);
        await wakeWidgets(place.page);
        expect(await faultsOfFocus(place)).toEqual([]);
        // Beyond the last link come the browser's own controls.
        await page.focus('a');
        expect(await tell(place)).toEqual([]);
        expect(complaints).toEqual([]);
      });
    },
  );
});
