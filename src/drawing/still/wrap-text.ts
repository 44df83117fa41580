import { widthOf, type Font } from './measure.ts';

/** As much of the beginning of a word as fits, at least a character; rather up to a joint of a path or a name. */
function headOf(characters: readonly string[], width: number, font: Font): number {
  let fits = 1;
  while (fits < characters.length && widthOf(characters.slice(0, fits + 1).join(''), font) <= width)
    fits += 1;
  const jointAfter = (sign: RegExp): number =>
    characters.slice(0, fits).findLastIndex((each) => sign.test(each)) + 1;
  const joints = [jointAfter(/\//), jointAfter(/[._@-]/)];
  return joints.find((joint) => joint > fits / 2) ?? fits;
}

/** A word in pieces, each of which fits if any of its characters does. */
function piecesOf(word: string, width: number, font: Font): string[] {
  const pieces: string[] = [];
  let rest = Array.from(word);
  while (rest.length > 1 && widthOf(rest.join(''), font) > width) {
    const head = headOf(rest, width, font);
    pieces.push(rest.slice(0, head).join(''));
    rest = rest.slice(head);
  }
  return rest.length > 0 ? [...pieces, rest.join('')] : pieces;
}

/**
 * Breaks a text into lines that are at most `width` pixels wide, each as full as can be. White space between words
 * becomes one space or the end of a line. A word that is longer than a line is broken; nothing is lost. An empty
 * text has no line.
 */
export function wrap(text: string, width: number, font: Font): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \t\r\n]+/).filter((each) => each !== '')) {
    const line = lines.at(-1);
    const longer = line === undefined ? word : `${line} ${word}`;
    if (line !== undefined && widthOf(longer, font) <= width) lines[lines.length - 1] = longer;
    else lines.push(...piecesOf(word, width, font));
  }
  return lines;
}
