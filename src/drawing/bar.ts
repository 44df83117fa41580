import type { Area } from './box.ts';

/** The title bar of a window as path data: an area with round upper corners. */
export function barPath({ x, y, w, h }: Area, round: number): string {
  const corner = `a${round} ${round} 0 0 1 ${round}`;
  return `M${x} ${y + h}V${y + round}${corner} ${-round}h${w - 2 * round}${corner} ${round}V${y + h}z`;
}
