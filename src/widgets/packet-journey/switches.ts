import type { Variation } from '#scenarios/vary.ts';
import { journey } from '#words/journey.ts';

/** The switches, in the order they stand. */
export const SWITCHES = [
  'protocol',
  'tunnel',
  'failClosed',
  'dns',
] as const satisfies readonly (keyof Variation)[];

/** What a position of a switch is called. */
export function positionWord(name: (typeof SWITCHES)[number], position: string | boolean): string {
  const positions: Readonly<Record<string, string>> = journey.switches[name].positions;
  return positions[String(position)] ?? '';
}
