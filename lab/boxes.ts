import { SITUATIONS } from '#scenarios/situations.ts';
import { runInside } from './boxed.ts';
import type { InsideFailure, InsideOrder, InsideReport } from './inside-order.ts';
import { usesTor } from './plan/tor-gateways.ts';

/** What each box has to do: a Tor network takes a while to agree on its relays, and the situations without one need not wait. */
export function apart(situations: readonly string[]): string[][] {
  const chosen = SITUATIONS.filter(({ scenario }) => situations.includes(scenario.name));
  return [chosen.filter((each) => !usesTor(each)), chosen.filter(usesTor)]
    .map((group) => group.map(({ scenario }) => scenario.name))
    .filter((names) => names.length > 0);
}

/** Several reports as one. The most memory that all of them took at one moment is at most the sum of each one’s most. */
export function merged(reports: readonly InsideReport[], situations: readonly string[]): InsideReport {
  const observations = reports.flatMap((report) => report.observations);
  return {
    observations: situations.flatMap((name) => observations.filter(({ situation }) => situation === name)),
    faults: reports.flatMap(({ faults }) => faults),
    peakBytes: reports.reduce((sum, { peakBytes }) => sum + peakBytes, 0),
    capturedBytes: reports.reduce((sum, { capturedBytes }) => sum + capturedBytes, 0),
  };
}

/** Runs situations in as many boxes at once as are of use. Out: one report of all; or what failed first, and then no box is left. */
export async function runInBoxes(order: InsideOrder): Promise<InsideReport | InsideFailure> {
  const end = new AbortController();
  const reports: InsideReport[] = [];
  const failures: InsideFailure[] = [];
  await Promise.all(
    apart(order.situations).map(async (situations) => {
      const ending = await runInside({ ...order, situations }, end.signal);
      if ('failed' in ending) {
        failures.push(ending);
        end.abort();
      } else reports.push(ending);
    }),
  );
  return failures[0] ?? merged(reports, order.situations);
}
