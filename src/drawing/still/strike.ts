import { widthOf } from './measure.ts';
import type { Mark, Paint } from './still.ts';

/** Where DejaVu strikes through, above the base line, and a stroke as thick as its letters’ own, in parts of the size. */
const [ABOVE, THICK] = [530 / 2048, 1 / 12];

/**
 * A text struck through. Where `text-decoration` puts its line is for each program to say, and they differ by a pixel; a line of our
 * own stands in one place. In: a text that begins at its `x`. Out: the text, and the line over it.
 */
export function struckThrough<Colour extends Paint>(
  text: Extract<Mark<Colour>, { kind: 'text' }>,
): Mark<Colour>[] {
  const y = text.y - ABOVE * text.size;
  const d = `M${text.x} ${y}L${text.x + widthOf(text.text, text)} ${y}`;
  return [text, { kind: 'line', d, stroke: text.fill, thick: THICK * text.size }];
}
