/** The frame that shows a diagram on somebody else's page, as the HTML that its author is given. */
import { WIDTHS } from '#embed/reserve.ts';
import { SANDBOX } from '#embed/sandbox.ts';
import type { Diagram } from '../diagrams/diagrams.ts';
import { roomOf } from './embed-heights.ts';
import { tag } from './html-tag.ts';

/** The room that a diagram needs in a frame as wide, both in CSS pixels: between the widths that were measured, evenly. */
export function roomAt(widget: Diagram['widget'], width: number): number {
  const heights = roomOf(widget);
  if (heights.length < WIDTHS.length) return Math.max(...heights);
  const next = WIDTHS.findIndex((each) => each >= width);
  const [i, j] = next < 0 ? [heights.length - 1, heights.length - 1] : [Math.max(0, next - 1), next];
  const [from = 0, to = from] = [WIDTHS[i], WIDTHS[j]];
  const [low = 0, high = low] = [heights[i], heights[j]];
  return Math.ceil(to > from ? low + ((high - low) * (width - from)) / (to - from) : high);
}

/** A column of text, and the room that a diagram needs in one. */
export function frameSize(widget: Diagram['widget']): { readonly width: number; readonly height: number } {
  const width = 720;
  return { width, height: roomAt(widget, width) };
}

/**
 * An `<iframe>` on one line. In: the diagram, and the whole address of its page with all that it is asked. `frameborder` is
 * there because of the hosts that keep it and drop every style (WordPress).
 */
export function frameHtml({ widget, title }: Pick<Diagram, 'widget' | 'title'>, address: string): string {
  const { width, height } = frameSize(widget);
  const frame = tag('iframe', {
    src: address,
    title,
    'aria-label': title,
    width: String(width),
    height: String(height),
    frameborder: '0',
    loading: 'lazy',
    referrerpolicy: 'no-referrer',
    sandbox: SANDBOX,
  });
  return `${frame}</iframe>`;
}
