import { lines, type Block } from './block.ts';

/** What somebody cannot see: a black bar as long as a line, and on it the word for it. */
export function blackBar(word: string, w: number): Block {
  return {
    h: 34,
    at: (x, y) => [
      { kind: 'box', x, y, w, h: 32, round: 3, fill: 'bar', stroke: 'muted', thick: 1 },
      ...lines([word], { size: 20, fill: '#ffffff', bold: true }).at(x + 10, y + 2.5),
    ],
  };
}
