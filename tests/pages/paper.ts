/** What is on paper once a page is printed. */

import { spawnSync } from 'node:child_process';
import { getDebianProgram } from '../../tools/debian-program.ts';

export const missingReader = !getDebianProgram('pdftotext', 'poppler-utils', console.log);
if (missingReader) console.log('What is on paper is left unverified.');

function read(program: string, options: readonly string[], pdf: Uint8Array): string {
  const { stdout, status } = spawnSync(program, options, {
    input: pdf,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) throw new Error(`${program} could not read the PDF.`);
  return stdout;
}

/** The text of each sheet, in the order in which it is drawn: a sentence in a column stays together. */
export function sheetsOf(pdf: Uint8Array): readonly string[] {
  return read('pdftotext', ['-raw', '-', '-'], pdf).split('\f').slice(0, -1);
}

/** How many pictures made of pixels there are: a line for each, below a head of two. */
export function picturesOn(pdf: Uint8Array): number {
  return read('pdfimages', ['-list', '-'], pdf).trimEnd().split('\n').length - 2;
}

/** Without spaces and hyphens, which lie differently where a line ends, and without joined letters. */
export function letters(text: string): string {
  return text.normalize('NFKC').replace(/[\s\u00ad-]+/g, '');
}
