import { LABELS, type Label } from '#model/label.ts';
import { hatch, type Block, type Look } from './block.ts';
import { widthOf, type Font } from './measure.ts';
import type { Mark, Paint } from './still.ts';

const BAR = 38;
const NAME: Font = { face: 'mono', size: 24, bold: true };

/** A name as large as its bar has room for, down to the smallest that is read. */
function fitted(name: string, w: number): { readonly text: string; readonly size: number } {
  const text = `[${name}]`;
  const size = [24, 22, 20].find((each) => widthOf(text, { ...NAME, size: each }) <= w);
  if (size !== undefined) return { text, size };
  const room = Math.floor(w / widthOf('0', { ...NAME, size: 20 })) - 3;
  return { text: `[${name.slice(0, Math.max(1, room))}…]`, size: 20 };
}

/** A qube's title bar: its name as Qubes writes it, in the exact colour of its label, and the label's letter. */
function titleBar(name: string, label: Label, x: number, y: number, w: number, round: number): Mark[] {
  const { colour, letter, text: ink } = LABELS[label];
  const { text, size } = fitted(name, w - 58);
  const shape = `M${x} ${y + BAR}V${y + round}a${round} ${round} 0 0 1 ${round} ${-round}h${w - 2 * round}a${round} ${round} 0 0 1 ${round} ${round}V${y + BAR}z`;
  return [
    { kind: 'line', d: shape, fill: colour },
    { kind: 'text', x: x + 14, y: y + 27, text, size, face: 'mono', fill: ink, bold: true },
    {
      kind: 'text',
      x: x + w - 14,
      y: y + 27,
      text: letter,
      size: 24,
      face: 'mono',
      fill: ink,
      bold: true,
      anchor: 'end',
    },
  ];
}

/** A qube as a window: the title bar, and under it what `inside` makes of the width that is left. */
export function window(
  { name, label }: { readonly name: string; readonly label: Label },
  w: number,
  inside: (w: number) => Block,
  look: Look = {},
): Block {
  const { fill = 'card', stroke = 'ink', thick = 2, dash, round = 8, pad = 14, hatched, least = 0 } = look;
  const block = inside(w - 2 * pad);
  const h = Math.max(least, BAR + block.h + 2 * pad);
  const frame: { stroke: Paint; thick: number } = { stroke, thick };
  return {
    h,
    at: (x, y) => [
      { kind: 'box', x, y, w, h, round, fill },
      ...(hatched ? [hatch(x, y + BAR, w, h - BAR, hatched)] : []),
      ...titleBar(name, label, x, y, w, round),
      { kind: 'box', x, y, w, h, round, ...frame, ...(dash && { dash }) },
      ...block.at(x + pad, y + BAR + pad),
    ],
  };
}
