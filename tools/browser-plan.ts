/** Which browser to use on which machine, and how to get it: decided here, carried out in browsers.ts. */

export type BrowserName = 'chromium' | 'firefox';

export interface Machine {
  /** ID and ID_LIKE of /etc/os-release; empty elsewhere. */
  readonly distribution: readonly string[];
  readonly root: boolean;
  /** Paths given by the environment variables CHROMIUM and FIREFOX. */
  readonly named: Partial<Record<BrowserName, string>>;
  /** Paths found on the machine, or downloaded by an earlier run. */
  readonly found: Partial<Record<BrowserName, string>>;
}

export type Way =
  | { readonly kind: 'use'; readonly path: string }
  | { readonly kind: 'apt'; readonly packageName: string }
  | { readonly kind: 'download' };

export const environmentVariable: Readonly<Record<BrowserName, string>> = {
  chromium: 'CHROMIUM',
  firefox: 'FIREFOX',
};

export const commandNames: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  firefox: ['firefox-esr', 'firefox'],
};

export const macApplications: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
};

const debianPackages: Readonly<Record<BrowserName, string>> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/** The ways to come by a browser, best first: the next one is tried when one fails. */
export function waysToGet(browser: BrowserName, machine: Machine): readonly Way[] {
  const path = machine.named[browser] ?? machine.found[browser];
  if (path !== undefined) return [{ kind: 'use', path }];
  // Ubuntu's packages of these two are doors to snaps, which cannot read a profile outside their own folders.
  const debian = machine.distribution.includes('debian') && !machine.distribution.includes('ubuntu');
  const ways: Way[] = [];
  if (debian && machine.root) ways.push({ kind: 'apt', packageName: debianPackages[browser] });
  ways.push({ kind: 'download' });
  return ways;
}

/** What to tell the person at the keyboard when no way led to a browser. */
export function missingBrowserMessage(browser: BrowserName, reasons: readonly string[]): string {
  const wanted = browser === 'chromium' ? 'Chromium (or Chrome)' : 'Firefox ESR (or Firefox)';
  const tried = reasons.map((reason) => `  - ${reason}`).join('\n');
  return (
    `No ${wanted} to test with. Tried:\n${tried}\n` +
    `Install it (on Debian: apt-get install ${debianPackages[browser]}), ` +
    `or set ${environmentVariable[browser]} to the path of its program.`
  );
}

/** ID and ID_LIKE from the text of /etc/os-release. */
export function distributionIds(osRelease: string): readonly string[] {
  return osRelease
    .split('\n')
    .filter((line) => /^ID(_LIKE)?=/.test(line))
    .flatMap((line) =>
      line
        .slice(line.indexOf('=') + 1)
        .replaceAll('"', '')
        .split(' '),
    )
    .filter((id) => id !== '');
}
