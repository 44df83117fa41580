/** How long it takes from `npm start`, after `npm ci`, to a first page whose figure answers. */

import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { connectTo, startChromium } from './browser-start.ts';
import { getBrowsers } from './browsers.ts';

/** What the time is held against: version 0.1.0. */
const BEFORE = '972e0b0';
const root = join(import.meta.dirname, '..');
/** After so long nobody waits any more, in milliseconds. */
const PATIENCE = 20 * 60_000;
const PORT = '4877';

/** Seconds of each round, in order. */
interface FirstPage {
  readonly before: readonly number[];
  readonly now: readonly number[];
}

function run(folder: string, command: string, ...words: readonly string[]): void {
  execFileSync(command, words, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** What `npm ci` and the last start have left is taken away, but for the packages. */
async function clean(folder: string): Promise<void> {
  for (const name of ['dist', '.astro', 'node_modules/.cache', 'node_modules/.vite', 'node_modules/.astro'])
    await rm(join(folder, name), { recursive: true, force: true });
}

/** Presses Next in the first figure of a page that is there. Refuses, after a minute, where nothing comes of it. */
async function pressNext(page: Page): Promise<void> {
  const timeout = 60_000;
  const figure = await page.waitForSelector('[data-step]', { timeout });
  if (!figure) throw new Error('There is no figure on the page.');
  await figure.scrollIntoView();
  const before = await figure.evaluate((element) => (element as HTMLElement).dataset['step']);
  await page.waitForFunction(
    (was) => {
      const shown = document.querySelector<HTMLElement>('[data-step]');
      const next = [...(shown?.querySelectorAll('button') ?? [])].find((button) =>
        /^Next/.test(button.textContent.trim()),
      );
      if (shown?.dataset['step'] === was) next?.click();
      return shown?.dataset['step'] !== was;
    },
    { timeout, polling: 100 },
    before,
  );
}

/** Waits until the page is there and its first figure has gone one step on. */
async function answers(browser: Browser, url: string, until: number): Promise<void> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  try {
    while (performance.now() < until) {
      const isThere = await page.goto(url, { timeout: until - performance.now() }).then(
        (response) => response?.ok() === true,
        () => false,
      );
      if (isThere) {
        await pressNext(page);
        return;
      }
      await pause(100);
    }
    throw new Error(`${url} did not answer in time.`);
  } finally {
    await page.close();
  }
}

async function timeOf(folder: string, browser: Browser): Promise<number> {
  await clean(folder);
  const began = performance.now();
  // A group of its own, so that all of it can be ended.
  const child = spawn('npm', ['start'], {
    cwd: folder,
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, PORT },
  });
  try {
    await answers(browser, `http://127.0.0.1:${PORT}/`, began + PATIENCE);
    return (performance.now() - began) / 1000;
  } finally {
    const ended = once(child, 'exit');
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
    await ended;
  }
}

/** Both versions in turn, so many rounds, each from a clean cache, on this machine. Needs the history, and packages for the old version. */
export async function measureFirstPage(rounds: number, say: (line: string) => void): Promise<FirstPage> {
  const { chromium } = await getBrowsers(say);
  const above = await mkdtemp(join(tmpdir(), 'first-page-'));
  const [before, now] = [join(above, 'before'), join(above, 'now')];
  const started = await startChromium(chromium.path);
  const browser = await connectTo(started.endpoint);
  try {
    const times = { before: [] as number[], now: [] as number[] };
    for (const [folder, commit] of [
      [before, BEFORE],
      [now, 'HEAD'],
    ] as const) {
      run(root, 'git', 'worktree', 'add', '--quiet', '--detach', folder, commit);
      run(folder, 'npm', 'ci');
    }
    for (let round = 1; round <= rounds; round++) {
      times.before.push(await timeOf(before, browser));
      times.now.push(await timeOf(now, browser));
      say(
        `round ${String(round)}: ${BEFORE} ${(times.before.at(-1) ?? 0).toFixed(1)} s, now ${(times.now.at(-1) ?? 0).toFixed(1)} s`,
      );
    }
    return times;
  } finally {
    await browser.disconnect();
    await started.close();
    for (const folder of [before, now])
      execFileSync('git', ['worktree', 'remove', '--force', folder], { cwd: root, stdio: 'ignore' });
    await rm(above, { recursive: true, force: true });
  }
}
