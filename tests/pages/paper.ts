/** What is on paper once a page is printed. */

import { spawnSync } from 'node:child_process';
import type { Page } from 'puppeteer-core';
import { getDebianProgram } from '../../tools/debian-program.ts';

export const missingReader = !getDebianProgram('pdftotext', 'poppler-utils', console.log);
if (missingReader) console.log('What is on paper is left unverified.');

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
