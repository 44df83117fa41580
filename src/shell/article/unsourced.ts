/** A paragraph or list item of an article that names no source. */
export interface Unsourced {
  /** Counted from 1. */
  readonly line: number;
  readonly words: string;
}

interface Block {
  readonly line: number;
  readonly text: string;
}

/** Blocks between empty lines; each item of a list is one of its own. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open: { line: number; lines: string[] } | undefined;
  const close = (): void => {
    if (open) blocks.push({ line: open.line, text: open.lines.join(' ') });
    open = undefined;
  };
  text.split('\n').forEach((line, i) => {
    if (line.trim() === '' || /^\s*[-*] /.test(line)) close();
    if (line.trim() === '') return;
    open ??= { line: i + 1, lines: [] };
    open.lines.push(line.trim());
  });
  close();
  return blocks;
}

/** Blanks what is not prose, so that lines keep their numbers. */
function proseOf(text: string): string {
  const blank = (part: string): string => part.replace(/[^\n]/g, '');
  return text
    .replace(/^---\n[\s\S]*?\n---\n/, blank)
    .replace(/^import .*$/gm, blank)
    .replace(/^export const [\s\S]*?;$/gm, blank)
    .replace(/^```[\s\S]*?^```$/gm, blank)
    .replace(/^<Predict[\s\S]*?^<\/Predict>$/gm, blank)
    .replace(/^<\/?More\b.*>$/gm, blank)
    .replace(/^<(\w+)(?:[^>]|=>)*?\/>$/gm, blank)
    .replace(/^#.*$/gm, blank);
}

/**
 * Lists what an article says without saying where it stands. In: the article's MDX. Out: every paragraph
 * and list item that has no `<Source>`, unless it only asks, or says of itself that it claims nothing with a
 * comment `no claim` in the braces of MDX. What the simulator computes has the source `model`.
 */
export function unsourced(text: string): Unsourced[] {
  return blocksOf(proseOf(text))
    .filter((block) => !/<Source\s|\{\/\* no claim \*\/\}/.test(block.text) && !block.text.endsWith('?'))
    .map(({ line, text: words }) => ({ line, words }));
}
