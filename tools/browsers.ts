/** Finds a Chromium and a Firefox to test with, and gets the missing ones: `npm run browsers`. */

import { execFile, spawn } from 'node:child_process';
import { constants, realpathSync } from 'node:fs';
import { access, readFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import {
  Browser,
  BrowserTag,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import {
  commandNames,
  distributionIds,
  environmentVariable,
  macApplications,
  missingBrowserMessage,
  waysToGet,
  type BrowserName,
  type Machine,
  type Way,
} from './browser-plan.ts';

export interface FoundBrowser {
  readonly path: string;
  readonly version: string;
}
export type FoundBrowsers = Readonly<Record<BrowserName, FoundBrowser>>;
type Say = (line: string) => void;

const downloads = join(import.meta.dirname, '../node_modules/.cache/browsers');
const stockBuild = {
  chromium: { browser: Browser.CHROME, tag: BrowserTag.STABLE },
  firefox: { browser: Browser.FIREFOX, tag: BrowserTag.ESR },
} as const;

async function runnable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** A snap runs, but cannot see the fresh profile that it is given. */
async function isSnap(path: string): Promise<boolean> {
  const program = realpathSync(path);
  if (program.includes('/snap')) return true;
  const start = (await readFile(program)).subarray(0, 2000).toString('latin1');
  return start.startsWith('#!') && start.includes('/snap/');
}

async function findOnMachine(browser: BrowserName): Promise<string | undefined> {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const places = commandNames[browser].flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const path of [...places, ...macApplications[browser]]) {
    if ((await runnable(path)) && !(await isSnap(path))) return path;
  }
  const downloaded = await getInstalledBrowsers({ cacheDir: downloads });
  return downloaded.find((entry) => entry.browser === stockBuild[browser].browser)?.executablePath;
}

async function surveyMachine(): Promise<Machine> {
  const named: Partial<Record<BrowserName, string>> = {};
  const found: Partial<Record<BrowserName, string>> = {};
  for (const browser of ['chromium', 'firefox'] as const) {
    const given = process.env[environmentVariable[browser]];
    if (given !== undefined && given !== '') named[browser] = given;
    const path = await findOnMachine(browser);
    if (path !== undefined) found[browser] = path;
  }
  const osRelease = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return {
    distribution: distributionIds(osRelease),
    root: process.getuid?.() === 0,
    named,
    found,
  };
}

async function run(command: string, args: readonly string[]): Promise<void> {
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ${args.join(' ')} ended with ${String(code)}`));
    });
  });
}

async function follow(way: Way, browser: BrowserName, say: Say): Promise<string> {
  if (way.kind === 'use') return way.path;
  if (way.kind === 'apt') {
    say(`Installing ${way.packageName} with apt-get. This takes a minute or two.`);
    await run('apt-get', ['update', '-qq']);
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', way.packageName]);
    const path = await findOnMachine(browser);
    if (path === undefined) throw new Error(`${way.packageName} is installed, but brought no program`);
    return path;
  }
  const { browser: stock, tag } = stockBuild[browser];
  const platform = detectBrowserPlatform();
  if (platform === undefined) throw new Error(`there is no ${stock} to download for this kind of machine`);
  say(`Downloading ${stock} (${tag}) into node_modules/.cache. This takes a minute or two.`);
  const buildId = await resolveBuildId(stock, platform, tag);
  return (await install({ browser: stock, buildId, platform, cacheDir: downloads })).executablePath;
}

async function versionOf(path: string): Promise<string> {
  const { stdout } = await promisify(execFile)(path, ['--version'], { timeout: 60_000 });
  return stdout.trim();
}

async function getBrowser(browser: BrowserName, machine: Machine, say: Say): Promise<FoundBrowser> {
  const reasons: string[] = [];
  for (const way of waysToGet(browser, machine)) {
    try {
      const path = await follow(way, browser, say);
      return { path, version: await versionOf(path) };
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      reasons.push(`${way.kind === 'use' ? way.path : way.kind}: ${reason.split('\n')[0] ?? reason}`);
    }
  }
  throw new Error(missingBrowserMessage(browser, reasons));
}

/** Both browsers, ready to start. Gets what is missing; says so while it does. */
export async function getBrowsers(say: Say): Promise<FoundBrowsers> {
  const machine = await surveyMachine();
  const chromium = await getBrowser('chromium', machine, say);
  const firefox = await getBrowser('firefox', machine, say);
  return { chromium, firefox };
}

if (import.meta.main) {
  try {
    const browsers = await getBrowsers(console.log);
    for (const { path, version } of Object.values(browsers)) console.log(`${version}: ${path}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
