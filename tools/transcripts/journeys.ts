import type { Scenario } from '#model/scenario.ts';
import { SCENARIOS } from '#scenarios/index.ts';
import { variationsOf } from '#scenarios/variations.ts';
import { vary } from '#scenarios/vary.ts';
import { sceneOf } from '#drawing/scene-of.ts';
import type { Scene, JourneyScene } from '#drawing/scene.ts';
import type { Line } from '#storyboard/postcard-line.ts';
import { storyboardOf } from '#storyboard/storyboard.ts';
import { observer } from '#words/observer.ts';
import { grouped } from './grouped.ts';

function lineText({ term, verdict, shown, sentence, source }: Line): string {
  return `  ${term}: ${shown ?? '—'} (${verdict}) ${sentence} [${source}]`;
}

/** Who looks on from a node, or from a link by its two ends. */
function calledAt({ nodes }: Scene, place: string): string {
  const [one, other] = place.split('|').map((id) => nodes[id]);
  if (!one) return place;
  return observer.label(other ? [one, other] : one);
}

function stepsText({ sentences, ticks }: JourneyScene): string {
  return sentences.map((sentence, i) => `${i + 1} ${ticks[i] ?? ''}: ${sentence}`).join('\n');
}

/** A place’s postcards: each line when it comes to say what it says, and not again. */
function placeText({ lines }: Scene, { cards }: JourneyScene, place: string): string | undefined {
  const own = cards[place];
  if (!own) return undefined;
  let before: ReadonlySet<number> = new Set();
  return own
    .flatMap((card) => {
      const fresh = card.lines.filter((line) => !before.has(line));
      before = new Set(card.lines);
      return [
        card.from < 0 ? 'before the first step' : `from step ${card.from + 1}`,
        ...fresh.flatMap((line) => lines[line] ?? []).map(lineText),
      ];
    })
    .join('\n');
}

function journeyLines(scenes: readonly Scene[], nth: number): string[] {
  const toldJourneys = scenes.map(({ toldJourneys: all }) => all[nth]);
  const [scene] = scenes;
  const flow = toldJourneys[0]?.flow;
  const places = [...new Set(toldJourneys.flatMap((each) => Object.keys(each?.cards ?? {})))];
  return [
    `== ${flow?.from ?? ''} to ${flow?.to ?? ''}, ${flow?.protocol ?? ''}`,
    '',
    ...grouped(toldJourneys.map((each) => each && stepsText(each))),
    ...places.flatMap((place) => [
      `-- ${scene ? calledAt(scene, place) : place}`,
      ...grouped(
        scenes.map((each, i) => {
          const told = toldJourneys[i];
          return told && placeText(each, told, place);
        }),
      ),
    ]),
  ];
}

function journeyText(scenario: Scenario): string {
  const variations = variationsOf(scenario);
  const scenes = variations.map((variation) => sceneOf(storyboardOf(vary(scenario, variation))));
  const positions = variations.map(
    (variation, i) =>
      `${i + 1}: ${Object.entries(variation)
        .map(([name, value]) => `${name} ${String(value)}`)
        .join(', ')}`,
  );
  return [
    scenario.title,
    scenario.takeaway,
    '',
    ...(positions.length > 1 ? ['positions of the switches', ...positions, ''] : []),
    ...(scenes[0]?.toldJourneys ?? []).flatMap((_, nth) => journeyLines(scenes, nth)),
  ].join('\n');
}

/** What a journey tells at every step, to everybody, at every position of its switches. Out: a file for each scenario. */
export function journeys(): [file: string, text: string][] {
  return SCENARIOS.map((scenario) => [`journeys/${scenario.name}.txt`, journeyText(scenario)]);
}
