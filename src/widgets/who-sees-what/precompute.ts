/** Runs the simulator when the site is built: every set-up at every position of the switches. */
import { recordedAs } from '#evidence/recorded-as.ts';
import { LOOK_UPS, PROTOCOLS, SET_UPS, setUp } from '#scenarios/set-up.ts';
import { SITUATIONS } from '#scenarios/situations.ts';
import { storyboardOf } from '#storyboard/storyboard.ts';
import { findingsOf } from '#storyboard/sight/matrix.ts';
import type { Precomputed } from './precomputed.ts';
import { ADVERSARIES } from './adversaries.ts';

/** Everything that everyone can make of everything. There are few findings, and many cells that share them. */
export function everySight(): Precomputed {
  const positions = PROTOCOLS.flatMap((protocol) => LOOK_UPS.map((lookUp) => ({ protocol, lookUp })));
  const scenarios = positions.map((switched) => SET_UPS.map((which) => setUp(which, switched)));
  const storyboards = scenarios.flat().map(storyboardOf);
  const places = ADVERSARIES.map(({ place }) => place);
  const { list, cells } = findingsOf(storyboards, places);
  return {
    list,
    cells: positions.map((_, i) => cells.slice(i * SET_UPS.length, (i + 1) * SET_UPS.length)),
    recorded: scenarios.map((each) => each.map((scenario) => recordedAs(scenario, SITUATIONS) ?? null)),
  };
}
