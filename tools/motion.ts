/** What the playing widget costs a browser from frame to frame, and the settled one in between. */

import type { Page } from 'puppeteer-core';
import { connectTo, startChromium } from './browser-start.ts';
import { getBrowsers } from './browsers.ts';
import { buildIfStale, builtSite } from './fresh-build.ts';
import { serve } from './static-server.ts';
import { wakeWidgets } from './open-widget.ts';

export interface Motion {
  readonly frames: number;
  /** Medians over the frames in which something moved. */
  readonly script: number;
  readonly layouts: number;
  /** Frames with a layout: where an envelope keeps clear of an edge, and where a step begins. */
  readonly withLayout: number;
  /** While nothing moves for a second: milliseconds of work, and what the page asked to be called for. */
  readonly idle: { readonly work: number; readonly requests: number };
}

/** One event of a trace, in microseconds. */
interface Event {
  readonly name: string;
  readonly ph: string;
  readonly ts: number;
  readonly dur: number;
}

const SCRIPT = ['FireAnimationFrame', 'FunctionCall', 'RunMicrotasks', 'TimerFire'];

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** How long at least one of the events was under way: calls within calls count once. */
function covered(events: readonly Event[]): number {
  let [end, sum] = [0, 0];
  for (const { ts, dur } of events.toSorted((a, b) => a.ts - b.ts)) {
    sum += Math.max(0, ts + dur - Math.max(end, ts));
    end = Math.max(end, ts + dur);
  }
  return sum;
}

/** Cuts a trace at the calls of requestAnimationFrame: the widget alone asks for them. */
function perFrame(trace: readonly Event[]): Pick<Motion, 'frames' | 'script' | 'layouts' | 'withLayout'> {
  const events = trace.filter(({ ph }) => ph === 'X');
  const starts = events.filter(({ name }) => name === 'FireAnimationFrame').map(({ ts }) => ts);
  const frames = starts
    .toSorted((a, b) => a - b)
    .map((start, i, all) => {
      // The last frame of a step is followed by a rest, which is none of its time.
      const end = Math.min(all[i + 1] ?? Infinity, start + 100_000);
      return events.filter(({ ts }) => ts >= start && ts < end);
    });
  const layouts = frames.map((frame) => frame.filter(({ name }) => name === 'Layout').length);
  return {
    frames: frames.length,
    script: median(frames.map((frame) => covered(frame.filter(({ name }) => SCRIPT.includes(name))) / 1000)),
    layouts: median(layouts),
    withLayout: layouts.filter((count) => count > 0).length,
  };
}

async function press(page: Page, nth: number): Promise<void> {
  await page.$$eval('.player button', (buttons, index) => buttons[index]?.click(), nth);
}

async function settledAt(page: Page, step: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector('[aria-live]')?.textContent.startsWith(`Step ${String(wanted)} `),
    // Asking by frames would be counted as the widget's own.
    { polling: 'mutation' },
    step,
  );
}

async function traceOf(page: Page, work: () => Promise<void>): Promise<readonly Event[]> {
  await page.tracing.start({ categories: ['devtools.timeline', 'v8.execute'] });
  await work();
  const bytes = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: readonly Event[] };
  return traceEvents;
}

/** A second without a request: how much the page worked in it. */
async function restOf(page: Page): Promise<Motion['idle']> {
  const before = await page.metrics();
  await page.evaluate(() => void (window.requestCount = 0));
  await new Promise((done) => setTimeout(done, 1000));
  const requests = await page.evaluate(() => window.requestCount);
  const after = await page.metrics();
  return { work: ((after.TaskDuration ?? 0) - (before.TaskDuration ?? 0)) * 1000, requests };
}

declare global {
  interface Window {
    requestCount: number;
  }
}

/** Runs inside the page before its scripts do. */
function countRequests(): void {
  window.requestCount = 0;
  for (const name of ['requestAnimationFrame', 'setTimeout', 'setInterval'] as const) {
    const original = window[name].bind(window) as (...given: unknown[]) => unknown;
    Object.assign(window, {
      [name]: (...given: unknown[]) => {
        window.requestCount += 1;
        return original(...given);
      },
    });
  }
}

/** Plays the flagship in Chromium, three steps at 1280 px. */
export async function measureMotion(): Promise<Motion> {
  await buildIfStale(console.log);
  const { chromium } = await getBrowsers(console.log);
  const server = await serve(builtSite, 0);
  const started = await startChromium(chromium.path);
  try {
    const browser = await connectTo(started.endpoint);
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 900 });
    await page.evaluateOnNewDocument(countRequests);
    await page.goto(`${server.url}embed/packet-journey/seeds/`);
    await wakeWidgets(page);
    // Once without being watched, so that programs are compiled.
    await press(page, 1);
    await settledAt(page, 2);
    const trace = await traceOf(page, async () => {
      await press(page, 2);
      await settledAt(page, 5);
      await press(page, 2);
    });
    const idle = await restOf(page);
    await browser.disconnect();
    return { ...perFrame(trace), idle };
  } finally {
    await Promise.all([started.close(), server.close()]);
  }
}
