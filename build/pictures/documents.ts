import type { StillStory } from '#drawing/still/still-story.ts';
import { cardOf } from './preview-picture.ts';
import { pictureList } from './list.ts';
import { THEMES } from './paint.ts';
import { svgOf } from './svg.ts';

/** Everything that is written of a story as text: file name → content. Its PNGs are made from these (render.ts). */
export function documentsOf({ title, stills }: StillStory): ReadonlyMap<string, string> {
  const list = pictureList(title, stills);
  const drawings = stills.flatMap((still, i) =>
    THEMES.map((theme) => [list.steps[i]?.[theme].svg ?? '', svgOf(still, theme)] as const),
  );
  return new Map([
    ...drawings,
    [list.card.svg, svgOf(cardOf(title, stills), 'light')] as const,
    ['pictures.json', `${JSON.stringify(list, undefined, 1)}\n`] as const,
  ]);
}
