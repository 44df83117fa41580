import { describe, expect, test } from 'vitest';
import { keysOf } from '#model/network.ts';
import { SCENARIOS } from '#scenarios/index.ts';
import { positionsOf } from '#scenarios/positions.ts';
import { observations } from '#simulation/come-by.ts';
import { linkName } from '#simulation/observed-in.ts';
import { learntAt } from '#storyboard/chain.ts';
import { layersOf } from '#storyboard/layers.ts';
import { openedWith } from '#storyboard/opened-with.ts';
import { cardAt, openedAt } from './look-on.ts';
import { postcardsOf } from '#storyboard/postcard.ts';
import { sentenceOf } from '#storyboard/sentence.ts';
import { sceneOf } from './scene-of.ts';
import type { Scene, JourneyScene } from './scene.ts';
import { storyboardOf, type ToldJourney, type Storyboard } from '#storyboard/storyboard.ts';

interface Shown {
  readonly storyboard: Storyboard;
  readonly scene: Scene;
  readonly toldJourney: ToldJourney;
  readonly journeyScene: JourneyScene;
}

/** Every told journey of a scenario at every position of its switches: as it was told, and as it is shown. */
function toldJourneys(name: string): Shown[] {
  return SCENARIOS.filter((each) => each.name === name)
    .flatMap(positionsOf)
    .flatMap((scenario) => {
      const storyboard = storyboardOf(scenario);
      const scene = JSON.parse(JSON.stringify(sceneOf(storyboard))) as Scene;
      return scene.toldJourneys.flatMap((journeyScene, i) => {
        const toldJourney = storyboard.toldJourneys[i];
        return toldJourney ? [{ storyboard, scene, toldJourney, journeyScene }] : [];
      });
    });
}

/** Every node and link that a reader can choose to look from. */
function placesOf({ scene, journeyScene }: Shown): string[] {
  return [...Object.keys(scene.nodes), ...journeyScene.links.map((pair) => linkName(...pair))];
}

describe.each(SCENARIOS)('what a page is given of $name', ({ name }) => {
  const all = toldJourneys(name);

  test('survives being written as text and read again', () => {
    for (const { storyboard, scene } of all) expect(scene).toEqual(sceneOf(storyboard));
  });

  test('holds for every place and step the postcard that the simulator would write', () => {
    for (const shown of all) {
      const seriesOf = postcardsOf(shown.storyboard.network, shown.toldJourney);
      for (const place of placesOf(shown)) {
        const steps = [-1, ...shown.toldJourney.steps.keys()];
        expect(steps.map((step) => cardAt(shown.scene, shown.journeyScene, place, step))).toEqual(
          steps.map(seriesOf(place).by),
        );
      }
    }
  });

  test('has every postcard that changes at a step, as the storyboard tells it there', () => {
    for (const { storyboard, toldJourney } of all) {
      const scene = sceneOf({ ...storyboard, toldJourneys: [toldJourney] });
      const [shown] = scene.toldJourneys;
      if (!shown) throw new RangeError('one told journey is shown');
      for (const step of toldJourney.steps.keys()) {
        const told = new Map(
          learntAt(storyboard.network, toldJourney, step).map((card) => [card.place, card]),
        );
        for (const [place, cards] of Object.entries(shown.cards))
          if (cards.some(({ from }) => from === step))
            expect([place, told.get(place)]).toEqual([place, cardAt(scene, shown, place, step)]);
      }
    }
  });

  test('holds for every place and step the packet that came by last, opened with the keys held there', () => {
    for (const shown of all) {
      const { storyboard, scene, toldJourney, journeyScene } = shown;
      const steps = [-1, ...toldJourney.steps.keys()];
      for (const place of placesOf(shown)) {
        const [all, keys] = [
          observations(toldJourney.journey, toldJourney.steps, place),
          keysOf(storyboard.network, place),
        ];
        const opened = steps.map((step) => {
          const last = all.findLast((seen) => seen.step <= step);
          return last ? openedWith(layersOf(last.packet), keys) : [];
        });
        expect(steps.map((step) => openedAt(scene, journeyScene, place, step))).toEqual(opened);
      }
    }
  });

  test('holds a sentence and a word for each step, and no rule, template or firewall list', () => {
    for (const { storyboard, scene, toldJourney, journeyScene } of all) {
      expect(journeyScene.sentences).toEqual(
        toldJourney.steps.map((_, i) => sentenceOf(storyboard.network, toldJourney, i)),
      );
      expect(journeyScene.ticks).toHaveLength(toldJourney.steps.length);
      expect(JSON.stringify(scene)).not.toMatch(/"(?:chain|firewall|template|fail_closed)":/);
    }
  });

  test('keeps each line of its postcards once', () => {
    for (const { scene } of all)
      expect(new Set(scene.lines.map((line) => JSON.stringify(line))).size).toBe(scene.lines.length);
  });
});
