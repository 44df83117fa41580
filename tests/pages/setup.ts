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

declare module 'vitest' {
  export interface ProvidedContext {
    /** Without the slash at the end: page addresses begin with one. */
    siteUrl: string;
    chromium: Endpoint;
    firefox: Endpoint;
    /** Firefox has no switch for one page, so each way of reading is a Firefox of its own. */
    firefoxWithoutScripts: Endpoint;
    firefoxSafest: Endpoint;
  }
}

export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
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
    provide('chromium', keep(await startChromium(chromium.path)).endpoint);
    provide('firefox', keep(await startFirefox(firefox.path, {})).endpoint);
    provide('firefoxWithoutScripts', keep(await startFirefox(firefox.path, withoutScripts)).endpoint);
    provide('firefoxSafest', keep(await startFirefox(firefox.path, safest)).endpoint);
  } catch (error) {
    await tearDown();
    throw error;
  }
  return tearDown;
}
