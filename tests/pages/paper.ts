/** What is on paper once a page is printed. */

import { spawnSync } from 'node:child_process';
import type { Page } from 'puppeteer-core';
import { getDebianProgram } from '../../tools/debian-program.ts';

export const missingReader = !getDebianProgram('pdftotext', 'poppler-utils', console.log);
if (missingReader) console.log('What is on paper is left unverified.');

interface Paper {
  /** The text of each sheet. */
  readonly sheets: readonly string[];
  /** How many pictures made of pixels there are. */
  readonly pictures: number;
}

function read(program: string, options: readonly string[], pdf: Uint8Array): string {
  const { stdout, status } = spawnSync(program, options, {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`${program} could not read the PDF.`);
  return stdout;
}

/** Prints a page as its reader would. */
export async function printedOn(page: Page, format: 'a4' | 'letter'): Promise<Paper> {
  const pdf = await page.pdf({ format });
  return {
    // In the order in which it is drawn: a sentence in a column stays together.
    sheets: read('pdftotext', ['-raw', '-', '-'], pdf).split('\f').slice(0, -1),
    // Below a head of two lines, a line for each.
    pictures: read('pdfimages', ['-list', '-'], pdf).trimEnd().split('\n').length - 2,
  };
}

/** Without spaces and hyphens, which lie differently where a line ends, and without joined letters. */
export function letters(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad-]+/g, '');
}
