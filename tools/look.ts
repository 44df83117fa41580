/** Makes pictures of the built site to look at: `npm run look -- --help`. */

import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { connectTo, safest, startChromium, startFirefox, type StartedBrowser } from './browser-start.ts';
import { getBrowsers } from './browsers.ts';
import { builtPages } from './built-pages.ts';
import { buildIfStale, builtSite } from './fresh-build.ts';
import {
  help,
  readLookOptions,
  unbuiltPages,
  unseenSteps,
  type LookError,
  type Mode,
} from './look-options.ts';
import { serve } from './static-server.ts';
import { countSteps, showStep, tellingSteps, wakeWidgets } from './open-widget.ts';

const folder = join(import.meta.dirname, '../look');
// Taller pictures are hard to look at, and browsers draw only so much in one piece.
const tallest = 3000;

const widths: Readonly<Record<Mode, number>> = {
  light: 1280,
  dark: 1280,
  phone: 320,
  'no-scripts': 1280,
  safest: 1280,
  'safest-phone': 320,
  'reduced-motion': 1280,
  // The printable width of an A4 sheet at 96 px to the inch, with margins of 15 mm.
  print: 680,
};

const inFirefox = (mode: Mode): boolean => mode === 'safest' || mode === 'safest-phone';

/** Without scripts and on paper all steps are shown at once. */
const hasSteps = (mode: Mode): boolean => !inFirefox(mode) && mode !== 'no-scripts' && mode !== 'print';

async function setUp(page: Page, mode: Mode): Promise<void> {
  await page.setViewport({ width: widths[mode], height: widths[mode] === 320 ? 640 : 800 });
  // Firefox at Safest has no such switches, and needs none.
  if (inFirefox(mode)) return;
  if (mode === 'no-scripts') await page.setJavaScriptEnabled(false);
  // Each of the two undoes the other.
  if (mode === 'print') {
    await page.emulateMediaType('print');
    return;
  }
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: mode === 'dark' ? 'dark' : 'light' },
    { name: 'prefers-reduced-motion', value: mode === 'reduced-motion' ? 'reduce' : 'no-preference' },
  ]);
}

function nameOf(path: string, mode: Mode): string {
  const parts = path
    .replace(/\.html$/, '')
    .split('/')
    .filter((part) => part !== '');
  return `${parts.length === 0 ? 'home' : parts.join('-')}--${mode}`;
}

/** A page may have shrunk by a part since its last pictures were made. */
async function removeOldPictures(name: string): Promise<void> {
  const files = await readdir(folder);
  const old = files.filter((file) => file === `${name}.png` || file.startsWith(`${name}--`));
  await Promise.all(old.map((file) => rm(join(folder, file))));
}

/** Saves what lies between two heights of the page, in as many parts as that takes. */
async function picture(page: Page, top: number, bottom: number, name: string): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.clientWidth);
  for (let y = top, part = 1; y < bottom; y += tallest, part += 1) {
    const detail = bottom - top > tallest ? `--part-${String(part)}` : '';
    const path = join(folder, `${name}${detail}.png`) as `${string}.png`;
    const clip = { x: 0, y, width, height: Math.min(tallest, bottom - y) };
    await page.screenshot({ path, clip, captureBeyondViewport: true });
    console.log(relative(process.cwd(), path));
  }
}

/** The whole page, and its widget at each step. Answers which steps it has shown. */
async function lookAt(
  page: Page,
  name: string,
  steps: 'none' | readonly number[],
): Promise<readonly number[]> {
  if (steps !== 'none') await wakeWidgets(page);
  const { width, height } = await page.evaluate(() => ({
    width: innerWidth,
    height: document.documentElement.scrollHeight,
  }));
  // On a screen as high as the page, what sticks to the screen's edge lies where it belongs.
  await page.setViewport({ width, height });
  await picture(page, 0, height, name);
  if (steps === 'none') return [];
  const count = await countSteps(page);
  const shown = steps.length > 0 ? steps.filter((step) => step <= count) : tellingSteps(count);
  for (const step of shown) {
    await showStep(page, step);
    const box = await page.evaluate(() => {
      const widget = document.querySelector('[data-steps]')?.getBoundingClientRect() ?? new DOMRect();
      return { top: Math.max(0, widget.top + scrollY - 16), bottom: widget.bottom + scrollY + 16 };
    });
    await picture(page, box.top, box.bottom, `${name}--step-${String(step)}`);
  }
  return shown;
}

async function lookInMode(
  browser: Browser,
  url: string,
  mode: Mode,
  path: string,
  steps: readonly number[],
): Promise<readonly number[]> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await setUp(page, mode);
    await page.goto(new URL(path, url).href, { waitUntil: 'load' });
    const name = nameOf(path, mode);
    await removeOldPictures(name);
    return await lookAt(page, name, hasSteps(mode) ? steps : 'none');
  } finally {
    await context.close();
  }
}

/** Starts the one browser that these modes need, if there are any. */
async function withBrowser(
  modes: readonly Mode[],
  starting: () => Promise<StartedBrowser>,
  see: (browser: Browser, mode: Mode) => Promise<void>,
): Promise<void> {
  if (modes.length === 0) return;
  const started = await starting();
  try {
    const browser = await connectTo(started.endpoint);
    for (const mode of modes) await see(browser, mode);
    await browser.disconnect();
  } finally {
    await started.close();
  }
}

function refuse(errors: readonly LookError[]): boolean {
  for (const { code, message } of errors) console.error(`${code}: ${message}`);
  if (errors.length > 0) process.exitCode = 1;
  return errors.length > 0;
}

async function look(args: readonly string[]): Promise<void> {
  const { options, errors } = readLookOptions(args);
  if (options.help) {
    console.log(help);
    return;
  }
  if (refuse(errors)) return;
  await buildIfStale(console.log);
  const built = builtPages(builtSite);
  if (refuse(unbuiltPages(options.pages, built))) return;
  const { chromium, firefox } = await getBrowsers(console.log);
  await mkdir(folder, { recursive: true });
  const site = await serve(builtSite, 0);
  const shown = new Set<number>();
  const see = async (browser: Browser, mode: Mode): Promise<void> => {
    for (const path of options.pages.length > 0 ? options.pages : built) {
      for (const step of await lookInMode(browser, site.url, mode, path, options.steps)) shown.add(step);
    }
  };
  try {
    const inChromium = options.modes.filter((mode) => !inFirefox(mode));
    await withBrowser(inChromium, () => startChromium(chromium.path), see);
    await withBrowser(options.modes.filter(inFirefox), () => startFirefox(firefox.path, safest), see);
  } finally {
    await site.close();
  }
  refuse(unseenSteps(options.steps, shown));
}

await look(process.argv.slice(2));
