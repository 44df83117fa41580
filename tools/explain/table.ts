/** The columns of a table, in characters; with the rules between them they fit a line. */
export type Widths = readonly number[];

export const LINE = 100;
const RULE = ' │ ';

/** The widths of columns that share what is left of a line when the `fixed` ones have theirs. */
export function shareLine(fixed: Widths, shares: readonly number[]): number[] {
  const left =
    LINE - RULE.length * (fixed.length + shares.length - 1) - fixed.reduce((sum, width) => sum + width, 0);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  return [...fixed, ...shares.map((share) => Math.floor((left * share) / whole))];
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const WIDE =
  /^[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\uff01-\uff60]/u;

function cells(text: string): { text: string; width: number }[] {
  return Array.from(graphemes.segment(text), ({ segment }) => ({
    text: segment,
    width: WIDE.test(segment) ? 2 : 1,
  }));
}

/** Every character of one code unit and one column: nearly all that is ever printed. */
const NARROW = /^[ -~→“”’…█]*$/;

function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length;
  return cells(text).reduce((sum, { width }) => sum + width, 0);
}

/** Text in pieces exactly as wide as `width`, and a rest. */
function cut(text: string, width: number): string[] {
  const found: string[] = [''];
  for (const cell of cells(text)) {
    const last = found.at(-1) ?? '';
    if (last !== '' && widthOf(last) + cell.width > width) found.push(cell.text);
    else found[found.length - 1] = last + cell.text;
  }
  return found;
}

/** A word in pieces no wider than `width`, cut behind a slash or a hyphen where that is possible. */
function pieces(word: string, width: number): string[] {
  if (widthOf(word) <= width) return [word];
  const found: string[] = [];
  for (const part of word.split(/(?<=[/_|-])/)) {
    const last = found.pop() ?? '';
    if (widthOf(last + part) <= width) found.push(last + part);
    else found.push(...(last === '' ? [] : [last]), ...cut(part, width));
  }
  return found;
}

function wrapLine(text: string, width: number): string[] {
  const indent = /^ */.exec(text)?.[0] ?? '';
  const room = Math.max(1, width - indent.length);
  const lines: string[] = [''];
  for (const word of text
    .trimStart()
    .split(' ')
    .flatMap((each) => pieces(each, room))) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && widthOf(last) + 1 + widthOf(word) > room) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map((line) => indent + line);
}

/** Text in lines no wider than `width`, broken between words where that is possible; an indent is kept. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, width));
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Columns of lines side by side. */
function sideBySide(columns: readonly (readonly string[])[], widths: Widths): string[] {
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, i) =>
    columns
      .map((lines, column) => padded(lines[i] ?? '', widths[column] ?? 0))
      .join(RULE)
      .trimEnd(),
  );
}

/** A row: some cells, and beside them a stack of smaller rows for the columns that are left. */
export interface Row {
  readonly cells: readonly string[];
  readonly stack?: readonly (readonly string[])[];
}

function rowLines({ cells: texts, stack = [] }: Row, widths: Widths): string[] {
  const inStack = widths.slice(texts.length);
  const stacked = stack.flatMap((texts) => {
    const columns = texts.map((text, i) => wrap(text, inStack[i] ?? 1));
    const height = Math.max(...columns.map((lines) => lines.length));
    return Array.from({ length: height }, (_, line) => columns.map((lines) => lines[line] ?? ''));
  });
  const left = texts.map((text, i) => wrap(text, widths[i] ?? 1));
  const right = inStack.map((_, i) => stacked.map((line) => line[i] ?? ''));
  return sideBySide([...left, ...right], widths);
}

/** A table in plain text: heads, rules, and each cell wrapped within its column. */
export function table(heads: readonly string[], rows: readonly Row[], widths: Widths): string[] {
  const rule = widths.map((width) => '─'.repeat(width)).join('─┼─');
  const gap = sideBySide(
    widths.map(() => ['']),
    widths,
  );
  const body = rows.flatMap((row, i) => [...(i > 0 ? gap : []), ...rowLines(row, widths)]);
  return [...rowLines({ cells: heads }, widths), rule, ...body];
}
