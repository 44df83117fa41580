import { beside, lines, type Block } from './block.ts';

/** What somebody cannot see: a black bar `w` wide, and on it the word for it; at its right end, `note`. */
export function blackBar(word: string, w: number, note = ''): Block {
  const ink = { size: 20, fill: '#ffffff' } as const;
  const inside = beside(
    lines([word], { ...ink, bold: true }),
    lines([note], { ...ink, anchor: 'end' }),
    w - 20,
  );
  return {
    h: 34,
    at: (x, y) => [
      { kind: 'box', x, y, w, h: 34, round: 3, fill: 'bar', stroke: 'muted', thick: 1 },
      ...inside.at(x + 10, y + 4),
    ],
  };
}
