/** Before the page tests: a built site, a server for it and the browsers. After them: all of it gone. */

import type { TestProject } from 'vitest/node';
import {
  safest,
  startChromium,
  startFirefox,
  withoutScripts,
  type Endpoint,
} from '../../tools/browser-start.ts';
import { getBrowsers } from '../../tools/browsers.ts';
import { buildIfStale, builtSite } from '../../tools/fresh-build.ts';
import { serve } from '../../tools/static-server.ts';

/** Firefox has no switch for one page, so each way of reading is a Firefox of its own. */
export type BrowserKey = 'chromium' | 'firefox' | 'firefoxWithoutScripts' | 'firefoxSafest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Without the slash at the end: page addresses begin with one. */
    siteUrl: string;
    /** A set for each worker: in a browser of its own, a page is the one in front and has the focus. */
    browsers: readonly Readonly<Record<BrowserKey, Endpoint>>[];
  }
}

export default async function setUp({ provide, config }: TestProject): Promise<() => Promise<void>> {
  await buildIfStale(console.log);
  const { chromium, firefox } = await getBrowsers(console.log);
  const running: { close: () => Promise<void> }[] = [];
  const tearDown = async (): Promise<void> => {
    await Promise.all(running.map(({ close }) => close()));
  };
  const keep = <Running extends { close: () => Promise<void> }>(started: Running): Running => {
    running.push(started);
    return started;
  };
  try {
    provide('siteUrl', keep(await serve(builtSite, 0)).url.replace(/\/$/, ''));
    const sets: Record<BrowserKey, Endpoint>[] = [];
    while (sets.length < config.maxWorkers) {
      sets.push({
        chromium: keep(await startChromium(chromium.path)).endpoint,
        firefox: keep(await startFirefox(firefox.path, {})).endpoint,
        firefoxWithoutScripts: keep(await startFirefox(firefox.path, withoutScripts)).endpoint,
        firefoxSafest: keep(await startFirefox(firefox.path, safest)).endpoint,
      });
    }
    provide('browsers', sets);
  } catch (error) {
    await tearDown();
    throw error;
  }
  return tearDown;
}
