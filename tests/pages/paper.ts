/** What is on paper once a page is printed. */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Page } from 'puppeteer-core';

const isThere = (): boolean => spawnSync('pdftotext', ['-v']).status === 0;

/** Debian's poppler-utils, installed where that is possible. Out: whether a PDF can be read. */
function getReader(): boolean {
  if (isThere()) return true;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  const options = { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'poppler-utils'], options);
  return isThere();
}

export const missingReader = !getReader();
if (missingReader)
  console.log('pdftotext is not installed (Debian: poppler-utils): what is on paper is left unverified.');

/** Prints a page as its reader would. Out: the text of each sheet. */
export async function sheets(page: Page, format: 'a4' | 'letter'): Promise<readonly string[]> {
  const pdf = await page.pdf({ format });
  // In the order in which it is drawn: a sentence in a column stays together.
  const { stdout, status } = spawnSync('pdftotext', ['-raw', '-', '-'], {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error('pdftotext could not read the PDF.');
  return stdout.split('\f').slice(0, -1);
}

/** Without spaces and hyphens, which lie differently where a line ends, and without joined letters. */
export function letters(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad-]+/g, '');
}
