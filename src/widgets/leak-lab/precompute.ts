/** Runs the simulator when the site is built: every packet at every moment, under every rule. */
import { GUARDS, MACHINES, MOMENTS, PARCELS } from '#model/leak.ts';
import { fateOf, type Fate } from '#scene/leak/fate.ts';
import { tell } from '#scene/telling.ts';
import { leakScenario } from '#scenarios/leak-lab.ts';
import type { Told } from './told.ts';

export function everyFate(): Told {
  const numbers = new Map<string, number>();
  const list: Fate[] = [];
  const numberOf = (fate: Fate): number => {
    const key = JSON.stringify(fate);
    const number = numbers.get(key) ?? list.push(fate) - 1;
    numbers.set(key, number);
    return number;
  };
  const cells = GUARDS.map((guards) =>
    MOMENTS.map((moment) =>
      MACHINES.map((machine) =>
        PARCELS.map((parcel) => {
          const scenario = leakScenario(machine, moment, guards, parcel);
          return numberOf(fateOf(scenario && tell(scenario), machine, parcel));
        }),
      ),
    ),
  );
  return { list, cells };
}
