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

interface Running {
  readonly close: () => Promise<void>;
}

export default async function setUp({ provide, config }: TestProject): Promise<() => Promise<void>> {
  await buildIfStale(console.log);
  const { chromium, firefox } = await getBrowsers(console.log);
  const starting: Promise<Running>[] = [];
  const keep = async <Started extends Running>(started: Promise<Started>): Promise<Started> => {
    starting.push(started);
    return started;
  };
  const tearDown = async (): Promise<void> => {
    const started = await Promise.allSettled(starting);
    await Promise.all(started.flatMap((each) => (each.status === 'fulfilled' ? [each.value.close()] : [])));
  };
  const startSet = async (): Promise<Readonly<Record<BrowserKey, Endpoint>>> => {
    const [inChromium, inFirefox, withoutAny, atSafest] = await Promise.all([
      keep(startChromium(chromium.path)),
      keep(startFirefox(firefox.path, {})),
      keep(startFirefox(firefox.path, withoutScripts)),
      keep(startFirefox(firefox.path, safest)),
    ]);
    return {
      chromium: inChromium.endpoint,
      firefox: inFirefox.endpoint,
      firefoxWithoutScripts: withoutAny.endpoint,
      firefoxSafest: atSafest.endpoint,
    };
  };
  try {
    provide('siteUrl', (await keep(serve(builtSite, 0))).url.replace(/\/$/, ''));
    provide('browsers', await Promise.all(Array.from({ length: config.maxWorkers }, startSet)));
  } catch (error) {
    await tearDown();
    throw error;
  }
  return tearDown;
}
