import { LABEL_NAMES, type Label } from '#model/label.ts';
import type { Area } from '../box.ts';
import { dots, stripes } from './pattern.ts';
import type { Mark } from './still.ts';

/** The labels whose text is black: their pattern is dark too. */
const DARK_ON: ReadonlySet<Label> = new Set<Label>(['orange', 'yellow', 'green']);

/**
 * A label's own pattern, so that no label is told by its colour alone. In: the area that it fills, and how far its
 * stripes lie apart; dots lie a little closer.
 */
export function weave(label: Label, area: Area, pitch: number): Mark[] {
  const [fill, faint] = DARK_ON.has(label) ? (['#000000', 0.4] as const) : (['#ffffff', 0.55] as const);
  const nth = LABEL_NAMES.indexOf(label);
  if (nth % 2 === 1) return dots(area, (pitch * 8) / 9, pitch / 2, fill, faint);
  return [{ kind: 'line', d: stripes(area, { turn: nth * 45, pitch, broad: pitch / 3 }), fill, faint }];
}
