import { path } from 'd3-path';
import type { Area } from './box.ts';

/** The title bar of a window as path data: an area with round upper corners. */
export function barPath({ x, y, w, h }: Area, round: number): string {
  const bar = path();
  bar.moveTo(x, y + h);
  bar.arcTo(x, y, x + round, y, round);
  bar.arcTo(x + w, y, x + w, y + round, round);
  bar.lineTo(x + w, y + h);
  bar.closePath();
  return bar.toString();
}
