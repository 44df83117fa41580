import type { Network } from '#model/network.ts';
import { SOURCES } from '#model/source.ts';
import { linkName } from '#simulation/observed-in.ts';
import { sight, type Sight } from '#simulation/sight.ts';
import type { Step } from '#simulation/step.ts';
import type { Journey } from '#simulation/trace.ts';
import { explainSight } from '#words/explain-sight.ts';
import { shareLine, table, type Row } from './table.ts';

/** The place that an observer's name means: a node, or a link as two names in either order. */
export function placeCalled(network: Network, name: string): string | undefined {
  if (network.nodes.has(name)) return name;
  const [a = '', b = '', ...more] = name.split('|');
  return more.length === 0 && network.nodes.has(a) && network.nodes.has(b) ? linkName(a, b) : undefined;
}

function sightRow({ fact, verdict, value, sentence, source }: Sight): Row {
  const shown = { visible: value ?? '', hidden: '█████████', unknown: '?' }[verdict];
  return {
    cells: [explainSight.facts[fact], explainSight.verdicts[verdict], shown, sentence, SOURCES[source]],
  };
}

/** What an observer can make of a journey when it is over. */
export function postcardLines(
  network: Network,
  journey: Journey,
  steps: readonly Step[],
  place: string,
): string[] {
  const rows = sight(network, journey, steps, { place }).map(sightRow);
  return table(Object.values(explainSight.heads), rows, shareLine([22, 7], [4, 7, 4]));
}
