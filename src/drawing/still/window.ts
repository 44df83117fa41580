import { hatch, type Block, type Look } from './block.ts';
import { BAR, titleBar, type Titled } from './title-bar.ts';

/** A qube as a window: the title bar, and under it what `inside` makes of the width that is left. */
export function window(titled: Titled, w: number, inside: (w: number) => Block, look: Look = {}): Block {
  const { fill = 'card', stroke = 'ink', thick = 2, dash, round = 8, pad = 14, hatched, least = 0 } = look;
  const block = inside(w - 2 * pad);
  const h = Math.max(least, BAR + block.h + 2 * pad);
  return {
    h,
    at: (x, y) => [
      { kind: 'box', x, y, w, h, round, fill },
      ...(hatched ? [hatch(x, y + BAR, w, h - BAR, hatched)] : []),
      ...titleBar(titled, { x, y, w, round }),
      { kind: 'box', x, y, w, h, round, stroke, thick, ...(dash && { dash }) },
      ...block.at(x + pad, y + BAR + pad),
    ],
  };
}
