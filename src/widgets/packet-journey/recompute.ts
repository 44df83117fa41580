/**
 * Runs the simulator. At build time for what a page shows first; in a browser only once a reader
 * sets a switch, so that a page can be read and played without loading it.
 */
import { recordedAs } from '#evidence/recorded-as.ts';
import type { Scenario } from '#model/scenario.ts';
import { SCENARIOS } from '#scenarios/index.ts';
import { SITUATIONS } from '#scenarios/situations.ts';
import { choicesOf, vary, type Variation } from '#scenarios/vary.ts';
import { sceneOf } from '#drawing/scene-of.ts';
import { storyboardOf, type Storyboard } from '#storyboard/storyboard.ts';
import type { Entry, ShownScenario } from './shown-scenario.ts';

/** The built-in scenario of that name; nothing if there is none. */
export function scenarioCalled(name: string): Scenario | undefined {
  return SCENARIOS.find((scenario) => scenario.name === name);
}

/** Simulates a scenario with its switches set. */
export function storyboardFor(scenario: Scenario, variation: Variation): Storyboard {
  return storyboardOf(vary(scenario, variation));
}

/** A scenario, simulated with its switches set, as the widget shows it. */
export function shownAs(scenario: Scenario, variation: Variation = {}): ShownScenario {
  const { name, takeaway } = scenario;
  const recorded = recordedAs(vary(scenario, variation), SITUATIONS);
  return {
    name,
    takeaway,
    variation,
    choices: choicesOf(scenario),
    scene: sceneOf(storyboardFor(scenario, variation)),
    ...(recorded && { recorded }),
  };
}

/** The same by the scenario’s name; nothing if there is none of that name. */
export function shownCalled(name: string, variation: Variation): ShownScenario | undefined {
  const scenario = scenarioCalled(name);
  return scenario && shownAs(scenario, variation);
}

/** All built-in scenarios, to choose from. */
export function menu(): Entry[] {
  return SCENARIOS.map(({ name, title }) => ({ name, title }));
}
