import { describe, expect, test } from 'vitest';
import { distributionIds, missingBrowserMessage, waysToGet, type Machine } from './browser-plan.ts';

const bareDebian: Machine = { distribution: ['debian'], root: true, named: {}, found: {} };

describe('Getting a browser to test with', () => {
  test('A browser that is on the machine is used, and nothing is installed.', () => {
    const machine = { ...bareDebian, found: { chromium: '/usr/bin/chromium' } };
    expect(waysToGet('chromium', machine)).toEqual([{ kind: 'use', path: '/usr/bin/chromium' }]);
  });

  test('A browser named by an environment variable wins over one that was found.', () => {
    const machine = { ...bareDebian, named: { firefox: '/opt/ff' }, found: { firefox: '/usr/bin/firefox' } };
    expect(waysToGet('firefox', machine)).toEqual([{ kind: 'use', path: '/opt/ff' }]);
  });

  test('On Debian as root a missing Firefox comes from the firefox-esr package, else by download.', () => {
    expect(waysToGet('firefox', bareDebian)).toEqual([
      { kind: 'apt', packageName: 'firefox-esr' },
      { kind: 'download' },
    ]);
  });

  test('On Debian as root a missing Chromium comes from the chromium package.', () => {
    expect(waysToGet('chromium', bareDebian)[0]).toEqual({ kind: 'apt', packageName: 'chromium' });
  });

  test('Having one browser does not stop the other from being installed.', () => {
    const machine = { ...bareDebian, found: { chromium: '/usr/bin/chromium' } };
    expect(waysToGet('firefox', machine)[0]).toEqual({ kind: 'apt', packageName: 'firefox-esr' });
  });

  test('Without root nothing is installed by apt.', () => {
    expect(waysToGet('chromium', { ...bareDebian, root: false })).toEqual([{ kind: 'download' }]);
  });

  test('On Ubuntu, whose packages are snaps, the browser is downloaded.', () => {
    const ubuntu = { ...bareDebian, distribution: ['ubuntu', 'debian'] };
    expect(waysToGet('chromium', ubuntu)).toEqual([{ kind: 'download' }]);
  });

  test('On a Mac the browser is downloaded.', () => {
    const mac: Machine = { ...bareDebian, distribution: [], root: false };
    expect(waysToGet('firefox', mac)).toEqual([{ kind: 'download' }]);
  });

  test('When every way failed, the message says what was tried, what to install and which variable to set.', () => {
    const message = missingBrowserMessage('firefox', ['download: no network']);
    expect(message).toContain('download: no network');
    expect(message).toContain('apt-get install firefox-esr');
    expect(message).toContain('FIREFOX');
  });

  test('The names of a distribution are read from ID and ID_LIKE, quoted or not.', () => {
    expect(distributionIds('NAME="Mint"\nID=linuxmint\nID_LIKE="ubuntu debian"\nVERSION_ID="1"\n')).toEqual([
      'linuxmint',
      'ubuntu',
      'debian',
    ]);
  });
});
