import { styleText } from 'node:util';
import type { Network } from '#model/network.ts';
import { simulate } from '#simulation/simulate.ts';
import { journeySteps } from '#simulation/journey-steps.ts';
import { explainSight } from '#words/explain-sight.ts';
import { explain } from '#words/explain.ts';
import { journeyLines } from './journey-lines.ts';
import { postcardLines } from './postcard-lines.ts';
import { LINE, wrap } from './table.ts';

/** Every journey of a network as text for a terminal, and the postcards of `place` at the end. */
export function* textPieces(network: Network, place: string | undefined): Generator<string> {
  const { title, takeaway } = network.scenario;
  const timeline = simulate(network);
  const steps = journeySteps(network, timeline);
  const print = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
  yield print([...wrap(title, LINE).map((line) => styleText('bold', line)), ...wrap(takeaway, LINE), '']);
  for (const [i, journey] of timeline.entries()) {
    const { from, to, protocol } = journey.flow;
    yield print([
      styleText('bold', explain.flow(i + 1, from, to, protocol)),
      '',
      ...journeyLines(network, journey),
    ]);
  }
  if (place === undefined) return;
  for (const [i, journey] of timeline.entries()) {
    const { from, to, protocol } = journey.flow;
    yield print([
      styleText('bold', explainSight.title(place, i + 1, from, to, protocol)),
      '',
      ...postcardLines(network, journey, steps[i] ?? [], place),
      '',
    ]);
  }
}
