/** What becomes of the household’s computer after a break-in. */
import { type Machine } from '#model/machine.ts';
import { household } from '#scenarios/household.ts';
import { spread } from '../../src/simulation/compromise/spread.ts';
import { standings } from '../../src/simulation/compromise/standing.ts';
import { tapOf } from '../../src/simulation/compromise/traffic.ts';

/** Names by how they stand, besides what was taken. */
export function after(taken: readonly string[], machine: Machine = household): Record<string, string[]> {
  const groups: Record<string, string[]> = { follows: [], reachable: [], holds: [] };
  for (const { name, standing } of standings(machine, taken)) groups[standing]?.push(name);
  return groups;
}

export const owned = (...taken: string[]): string[] => [...spread(household, taken).keys()];

export const tap = tapOf(household);

/** The same household with some settings changed: what its owner can close. */
export const CLOSED: Machine = { ...household, default_dispvm: null };

export const learns = (taken: string[], of: string, what: string): boolean =>
  tap(owned(...taken)).find((each) => each.of === of && each.what === what)?.verdict === 'visible';
