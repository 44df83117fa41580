/**
 * A clock that goes when a test says so. A story can be played to its end at once, and a test does not
 * depend on how busy the machine is.
 */

import type { Page } from 'puppeteer-core';

interface Clock {
  /** What waits to be called: at which time, or with the next frame. */
  waiting: { id: number; at: number; call: (now: number) => void; kind: 'frame' | 'timer' }[];
  now: number;
  last: number;
}

declare global {
  interface Window {
    clock: Clock;
  }
}

/** Runs inside the page, so it may use nothing from outside itself. */
function replaceClock(): void {
  const clock: Clock = { waiting: [], now: 0, last: 0 };
  window.clock = clock;
  const wait = (kind: 'frame' | 'timer', at: number, call: (now: number) => void): number => {
    clock.last += 1;
    clock.waiting.push({ id: clock.last, at, call, kind });
    return clock.last;
  };
  const forget = (id: unknown): void => {
    clock.waiting = clock.waiting.filter((each) => each.id !== id);
  };
  window.requestAnimationFrame = (call) => wait('frame', clock.now, call);
  window.cancelAnimationFrame = forget;
  window.setTimeout = ((call: () => void, ms = 0) =>
    wait('timer', clock.now + ms, call)) as typeof window.setTimeout;
  window.clearTimeout = forget;
}

/** Stops the page's clock. In: a page that has loaded. */
export async function stopClock(page: Page): Promise<void> {
  await page.evaluate(replaceClock);
}

/** Lets time pass on a stopped clock, by frames of 20 ms. */
export async function pass(page: Page, ms: number): Promise<void> {
  await page.evaluate(async (span) => {
    const { clock } = window;
    for (const end = clock.now + span; clock.now < end;) {
      clock.now += 20;
      const due = clock.waiting.filter(({ at }) => at <= clock.now);
      clock.waiting = clock.waiting.filter((each) => !due.includes(each));
      for (const { call } of due) call(clock.now);
      await Promise.resolve();
    }
  }, ms);
}

/** What the page waits for: frames, and timers that are set for later than the click they came from. */
export async function waitingFor(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { waiting, now } = window.clock;
    return waiting.filter(({ kind, at }) => kind === 'frame' || at > now).map(({ kind }) => kind);
  });
}
