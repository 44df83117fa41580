import { linkName } from '#simulation/observed-in.ts';
import type { Picture } from './picture.ts';
import type { Point } from './link.ts';
import { pointAt } from './track.ts';

/** Where the observer's eye is drawn: on the corner of a box, or on the middle of a line. */
export function eyeAt({ layout, routes }: Picture, lens: string): Point | undefined {
  const box = layout.boxes[lens];
  if (box) return [box.x + 22, box.y + box.h];
  for (const { request } of routes) {
    const at = request.track.links.findIndex(({ from, to }) => linkName(from, to) === lens);
    const mark = request.track.marks[at];
    if (mark) return pointAt(request.track, mark.middle);
  }
  return undefined;
}
