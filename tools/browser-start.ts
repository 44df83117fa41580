/** Starts the real browsers, each with a profile of its own that goes when the browser does. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  Browser as Stock,
  CDP_WEBSOCKET_ENDPOINT_REGEX,
  createProfile,
  launch,
  WEBDRIVER_BIDI_WEBSOCKET_ENDPOINT_REGEX,
} from '@puppeteer/browsers';
import puppeteer, { type Browser } from 'puppeteer-core';

export type Protocol = 'cdp' | 'webDriverBiDi';

/** Where a started browser listens: plain data, so that it can be handed to another process. */
export interface Endpoint {
  readonly protocol: Protocol;
  readonly address: string;
  /** The number of its first process. */
  readonly process: number;
}

export interface StartedBrowser {
  readonly endpoint: Endpoint;
  readonly close: () => Promise<void>;
}

export type Preferences = Readonly<Record<string, boolean | number | string>>;

export const withoutScripts: Preferences = { 'javascript.enabled': false };

/** What Tor Browser's security level Safest takes away from a page. */
export const safest: Preferences = {
  ...withoutScripts,
  'svg.disabled': true,
  'mathml.disabled': true,
  'gfx.downloadable_fonts.enabled': false,
  'javascript.options.wasm': false,
};

/** What the profile's maker lets a page from a file do, and a reader's Firefox does not. */
const asForReaders: Preferences = { 'security.fileuri.strict_origin_policy': true };

const chromiumFlags = [
  '--headless',
  // Chromium's own sandbox refuses to run as root, and the pages here are our own.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Every window would load two pages of the browser's own into a hidden list under its address bar.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
  '--hide-scrollbars',
  '--remote-debugging-port=0',
  // A page that asks for another host is found out by its request; the request itself leads nowhere.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

async function start(
  executablePath: string,
  protocol: Protocol,
  profile: string,
  args: string[],
): Promise<StartedBrowser> {
  const browserProcess = launch({ executablePath, args, env: process.env });
  const close = async (): Promise<void> => {
    await browserProcess.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  const sign = protocol === 'cdp' ? CDP_WEBSOCKET_ENDPOINT_REGEX : WEBDRIVER_BIDI_WEBSOCKET_ENDPOINT_REGEX;
  try {
    const address = await browserProcess.waitForLineOutput(sign, 90_000);
    return { endpoint: { protocol, address, process: browserProcess.nodeProcess.pid ?? 0 }, close };
  } catch (error) {
    await close();
    throw error;
  }
}

export async function startChromium(executablePath: string): Promise<StartedBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'chromium-profile-'));
  const args = [...chromiumFlags, `--user-data-dir=${profile}`, 'about:blank'];
  return start(executablePath, 'cdp', profile, args);
}

export async function startFirefox(
  executablePath: string,
  preferences: Preferences,
): Promise<StartedBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'firefox-profile-'));
  await createProfile(Stock.FIREFOX, { path: profile, preferences: { ...asForReaders, ...preferences } });
  const args = [
    '--headless',
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port=0',
    'about:blank',
  ];
  return start(executablePath, 'webDriverBiDi', profile, args);
}

/** A Firefox takes one such connection at a time: disconnect before the next. */
export async function connectTo({ protocol, address }: Endpoint): Promise<Browser> {
  const browserWSEndpoint = protocol === 'cdp' ? address : `${address}/session`;
  return puppeteer.connect({ browserWSEndpoint, protocol, defaultViewport: null });
}
