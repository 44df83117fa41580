import { styleText } from 'node:util';
import type { Network } from '#model/network.ts';
import { simulate } from '#simulation/simulate.ts';
import { stories } from '#simulation/story.ts';
import { journeyLines } from './journey.ts';
import { postcardLines } from './postcard.ts';
import { LINE, wrap } from './table.ts';

/** Every journey of a network as text for a terminal, and the postcards of `place` at the end. */
export function* textPieces(network: Network, place: string | undefined): Generator<string> {
  const { title, takeaway, flows } = network.scenario;
  const timeline = simulate(network);
  const steps = stories(network, timeline);
  const names = flows.map(({ from, to, protocol }, i) => `${i + 1}. ${from} → ${to}, ${protocol}`);
  const print = (lines: readonly string[]): string => `${lines.join('\n')}\n`;
  yield print([...wrap(title, LINE).map((line) => styleText('bold', line)), ...wrap(takeaway, LINE), '']);
  for (const [i, journey] of timeline.entries()) {
    yield print([styleText('bold', names[i] ?? ''), '', ...journeyLines(network, journey)]);
  }
  if (place === undefined) return;
  for (const [i, journey] of timeline.entries()) {
    yield print([
      styleText('bold', `What ${place} can see of ${names[i] ?? ''}`),
      '',
      ...postcardLines(network, journey, steps[i] ?? [], place),
      '',
    ]);
  }
}
