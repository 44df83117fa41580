import { describe, expect, test } from 'vitest';
import { keysOf } from '#model/network.ts';
import { SCENARIOS } from '#scenarios/index.ts';
import { positionsOf } from '#scenarios/positions.ts';
import { observations } from '#simulation/come-by.ts';
import { linkName } from '#simulation/observe.ts';
import { learntAt } from '#storyboard/chain.ts';
import { layersOf } from '#storyboard/layers.ts';
import { cardAt, openedAt } from './look-on.ts';
import { postcardsOf } from '#storyboard/postcard.ts';
import { sentenceOf } from '#storyboard/sentence.ts';
import { sceneOf } from './scene-of.ts';
import type { Scene, TaleShow } from './scene.ts';
import { storyboardOf, type Tale, type Storyboard } from '#storyboard/storyboard.ts';

interface Shown {
  readonly storyboard: Storyboard;
  readonly scene: Scene;
  readonly tale: Tale;
  readonly taleShow: TaleShow;
}

/** Every tale of a scenario at every position of its switches: as it was told, and as it is shown. */
function tales(name: string): Shown[] {
  return SCENARIOS.filter((each) => each.name === name)
    .flatMap(positionsOf)
    .flatMap((scenario) => {
      const storyboard = storyboardOf(scenario);
      const scene = JSON.parse(JSON.stringify(sceneOf(storyboard))) as Scene;
      return scene.tales.flatMap((taleShow, i) => {
        const tale = storyboard.tales[i];
        return tale ? [{ storyboard, scene, tale, taleShow }] : [];
      });
    });
}

/** Every node and link that a reader can choose to look from. */
function placesOf({ scene, taleShow }: Shown): string[] {
  return [...Object.keys(scene.nodes), ...taleShow.links.map((pair) => linkName(...pair))];
}

describe.each(SCENARIOS)('what a page is given of $name', ({ name }) => {
  const all = tales(name);

  test('survives being written as text and read again', () => {
    for (const { storyboard, scene } of all) expect(scene).toEqual(sceneOf(storyboard));
  });

  test('holds for every place and step the postcard that the simulator would write', () => {
    for (const shown of all) {
      const seriesOf = postcardsOf(shown.storyboard.network, shown.tale);
      for (const place of placesOf(shown)) {
        const steps = [-1, ...shown.tale.steps.keys()];
        expect(steps.map((step) => cardAt(shown.taleShow, place, step))).toEqual(
          steps.map(seriesOf(place).by),
        );
      }
    }
  });

  test('has every postcard that changes at a step, as the storyboard tells it there', () => {
    for (const { storyboard, tale } of all) {
      const scene = sceneOf({ ...storyboard, tales: [tale] });
      const [shown] = scene.tales;
      if (!shown) throw new RangeError('one tale is shown');
      for (const step of tale.steps.keys()) {
        const told = new Map(learntAt(storyboard.network, tale, step).map((card) => [card.place, card]));
        for (const [place, cards] of Object.entries(shown.cards))
          if (cards.some(({ from }) => from === step))
            expect([place, told.get(place)]).toEqual([place, cardAt(shown, place, step)]);
      }
    }
  });

  test('holds for every place and step the packet that came by last, opened with the keys held there', () => {
    for (const shown of all) {
      const { storyboard, scene, tale, taleShow } = shown;
      const steps = [-1, ...tale.steps.keys()];
      for (const place of placesOf(shown)) {
        const [all, keys] = [
          observations(tale.journey, tale.steps, place),
          keysOf(storyboard.network, place),
        ];
        const opened = steps.map((step) => {
          const last = all.findLast((seen) => seen.step <= step);
          return last ? layersOf(last.packet, keys) : [];
        });
        expect(steps.map((step) => openedAt(scene, taleShow, place, step))).toEqual(opened);
      }
    }
  });

  test('holds a sentence and a word for each step, and no rule, template or firewall list', () => {
    for (const { storyboard, scene, tale, taleShow } of all) {
      expect(taleShow.sentences).toEqual(tale.steps.map((_, i) => sentenceOf(storyboard.network, tale, i)));
      expect(taleShow.ticks).toHaveLength(tale.steps.length);
      expect(JSON.stringify(scene)).not.toMatch(/"(?:chain|firewall|template|fail_closed)":/);
    }
  });

  test('keeps each line of its postcards once', () => {
    for (const { taleShow } of all)
      expect(new Set(taleShow.lines.map((line) => JSON.stringify(line))).size).toBe(taleShow.lines.length);
  });
});
