import { LABEL_NAMES, type Label } from '#model/label.ts';
import type { Area } from '../layout.ts';
import { dots, stripes } from './pattern.ts';
import type { Mark } from './still.ts';

/** The labels whose text is black: their pattern is dark too. */
const DARK_ON: ReadonlySet<Label> = new Set<Label>(['orange', 'yellow', 'green']);

/** A label's own pattern, so that no label is told by its colour alone: the same as in the drawings. */
export function weave(label: Label, area: Area): Mark[] {
  const [fill, faint] = DARK_ON.has(label) ? (['#000000', 0.4] as const) : (['#ffffff', 0.55] as const);
  const nth = LABEL_NAMES.indexOf(label);
  if (nth % 2 === 1) return dots(area, 6, 3.4, fill, faint);
  return [{ kind: 'line', d: stripes(area, { turn: nth * 45, pitch: 6, broad: 2.2 }), fill, faint }];
}
