/** Runs the simulator when the site is built: every packet at every moment, under every rule. */
import { recordedAs, type RecordedAs } from '#evidence/recorded-as.ts';
import { GUARDS, MACHINES, MOMENTS, PARCELS } from '#model/leak.ts';
import { fateOf, type Fate } from '#storyboard/leak/packet-fate.ts';
import { storyboardOf } from '#storyboard/storyboard.ts';
import { leakScenario } from '#scenarios/leak-lab.ts';
import { SITUATIONS } from '#scenarios/situations.ts';
import { cellName, type Cell, type Precomputed } from './precomputed.ts';

/** Where a packet was recorded. The lab sent its IPv6 packets while the tunnel was up, which their scenario cannot say. */
function recordingOf({ guards, moment, machine, parcel }: Cell): RecordedAs | undefined {
  const scenario = leakScenario(machine, moment, guards, parcel);
  if (!scenario) return undefined;
  if (parcel !== 'ipv6') return recordedAs(scenario, SITUATIONS);
  const { failClosed } = guards;
  const six = { failClosed4: failClosed !== 'off', failClosed6: failClosed === 'both' };
  return moment === 'up' ? recordedAs(scenario, SITUATIONS, six) : undefined;
}

/** Every packet that was recorded, by its name. */
function everyRecording(): Precomputed['recorded'] {
  const cells = GUARDS.flatMap((guards) =>
    MOMENTS.flatMap((moment) =>
      MACHINES.flatMap((machine) => PARCELS.map((parcel): Cell => ({ guards, moment, machine, parcel }))),
    ),
  );
  return Object.fromEntries(
    cells.flatMap((cell) => {
      const as = recordingOf(cell);
      return as ? [[cellName(cell), as] as const] : [];
    }),
  );
}

export function everyFate(): Precomputed {
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
          return numberOf(fateOf(scenario && storyboardOf(scenario), machine, parcel));
        }),
      ),
    ),
  );
  return { list, cells, recorded: everyRecording() };
}
