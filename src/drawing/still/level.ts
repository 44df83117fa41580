import { placed } from './place.ts';
import type { Still } from './still.ts';

/**
 * The steps of one story with their drawings at one height, whatever the length of their sentences: from step to step nothing
 * moves but what changes. In: stills in their order. Out: those with a shorter heading, their drawing moved down.
 */
export function levelled(stills: readonly Still[]): readonly Still[] {
  const end = Math.max(0, ...stills.map(({ heading }) => heading.end));
  return stills.map((still) => {
    const { heading, marks, height } = still;
    const down = end - heading.end;
    if (down === 0) return still;
    return {
      ...still,
      height: height + down,
      heading: { ...heading, end },
      marks: [
        ...marks.slice(0, heading.marks),
        ...placed(marks.slice(heading.marks), { x: 0, y: down, scale: 1 }),
      ],
    };
  });
}
