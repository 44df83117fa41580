import type { InsideReport } from './order.ts';

/** Prints what came of a run. Out: whether nothing contradicts the model. */
export function tell(report: InsideReport, milliseconds: number, say: (line: string) => void): boolean {
  for (const fault of report.faults) say(`a frame that is not in order: ${fault}`);
  say(
    `${(milliseconds / 1000).toFixed(1)} s; at most ${(report.peakBytes / 2 ** 20).toFixed(0)} MiB of memory; ${(report.capturedBytes / 1000).toFixed(0)} kB of captures`,
  );
  return report.faults.length === 0;
}
