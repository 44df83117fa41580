/** Every file of a picture that was built, read as any program would. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../../tools/fresh-build.ts';
import { THEMES } from '#build/pictures/paint.ts';
import type { PictureList } from '#build/pictures/list.ts';
import { PLACES, type Place } from '#shell/diagrams/still-places.ts';
import { animationOf, chunksOf, textsOf } from './png-chunks.ts';

const folder = join(builtSite, 'pictures');
const folderOf = ({ widget, scenario }: Place): string => join(folder, widget, scenario);
const listOf = (place: Place): PictureList =>
  JSON.parse(readFileSync(join(folderOf(place), 'pictures.json'), 'utf8')) as PictureList;
const fileOf = (place: Place, name: string): Buffer => readFileSync(join(folderOf(place), name));

/** Each picture that stands still, with the text that has to be in it. */
function stillsOf({ title, steps, card }: PictureList): readonly (readonly [string, string])[] {
  const each = steps.flatMap(({ alt, ...files }) =>
    THEMES.flatMap((theme) => [[files[theme].png, alt] as const, [files[theme].png2x, alt] as const]),
  );
  return [...each, [card.png, title]];
}

test('Every PNG below /pictures/ is in the list that stands beside it.', () => {
  const there = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.png'),
  );
  const listed = PLACES.flatMap((place) => {
    const list = listOf(place);
    const names = [...stillsOf(list).map(([name]) => name), list.story.light, list.story.dark];
    return names.map((name) => join(place.widget, place.scenario, name));
  });
  expect(listed.toSorted()).toEqual(there.toSorted());
});

describe.each(PLACES)('The PNGs of $widget/$scenario', (place) => {
  const list = listOf(place);

  test('say in words what is to be seen, as the list beside them does, and under which licence.', () => {
    expect(list.licence).toContain('CC BY 4.0');
    for (const [name, alt] of stillsOf(list)) {
      expect(alt).not.toBe('');
      const chunks = chunksOf(fileOf(place, name));
      expect(textsOf(chunks), name).toEqual({ Description: alt, Copyright: list.licence });
      expect(animationOf(chunks), name).toBeUndefined();
    }
  });

  test.each(THEMES)(
    'play the story once, %s, step by step, each for as long as its sentence takes to be read.',
    (theme) => {
      const chunks = chunksOf(fileOf(place, list.story[theme]));
      const { frames, plays, holds } = animationOf(chunks) ?? {};
      expect([frames, plays, holds?.length]).toEqual([list.steps.length, 1, list.steps.length]);
      for (const [i, { sentence }] of list.steps.entries()) {
        const words = sentence.split(' ').length;
        expect(holds?.[i]).toBeGreaterThan(words / 5);
        expect(holds?.[i]).toBeLessThan(words / 2 + 3);
      }
      const { Description = '', Copyright } = textsOf(chunks);
      expect(Description.startsWith(`${list.title}. `)).toBe(true);
      for (const { sentence } of list.steps) expect(Description).toContain(sentence);
      expect(Copyright).toBe(list.licence);
    },
  );
});
