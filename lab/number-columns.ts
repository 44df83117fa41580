import { compare } from '#evidence/compare.ts';
import type { Claim, Outcome } from '#evidence/claim.ts';
import { quietOf } from '#evidence/tally.ts';
import { SITUATIONS } from '#scenarios/situations.ts';
import { framesOf } from './claims-text.ts';
import type { InsideReport } from './inside-order.ts';

type Say = (line: string) => void;

const OUTCOMES = ['confirmed', 'contradicted', 'not-observable'] as const satisfies readonly Outcome[];

function count(claims: readonly Claim[], outcome: Outcome): number {
  return claims.filter((claim) => claim.outcome === outcome).length;
}

/** Numbers in columns under their heads, the first column to the left. */
function table(rows: readonly (readonly (string | number)[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => String(row[i]).length)));
  return rows.map((row) =>
    row
      .map((cell, i) =>
        i === 0 ? String(cell).padEnd(widths[0] ?? 0) : String(cell).padStart(widths[i] ?? 0),
      )
      .join('  '),
  );
}

function tellContradictions(claims: readonly Claim[], say: Say): void {
  for (const claim of claims.filter(({ outcome }) => outcome === 'contradicted')) {
    const { situation, flow, place, about, says, because = '' } = claim;
    say(
      `CONTRADICTED  ${situation}, flow ${flow + 1}, ${place}, ${about}: the model says “${says}”; ${because} (${framesOf(claim)})`,
    );
  }
}

function tellUnobservable(claims: readonly Claim[], say: Say): void {
  const reasons = new Map<string, number>();
  for (const { outcome, because = '' } of claims)
    if (outcome === 'not-observable') reasons.set(because, (reasons.get(because) ?? 0) + 1);
  if (reasons.size === 0) return;
  say('\nNot observable, and why:');
  for (const [because, times] of [...reasons].sort(([, a], [, b]) => b - a))
    say(`${String(times).padStart(5)}  ${because}`);
}

/** A claim of each kind with its frames, so that a reader can look one up. */
function tellExamples(claims: readonly Claim[], say: Say): void {
  const kinds = [...new Set(claims.map(({ about }) => about))];
  say('\nOne confirmed claim of each kind, and where it is seen:');
  for (const kind of kinds) {
    const claim = claims.find(
      ({ about, outcome, frames }) => about === kind && outcome === 'confirmed' && frames.length > 0,
    );
    if (claim) say(`  ${kind}: ${claim.situation}, ${claim.place}: ${claim.says} (${framesOf(claim)})`);
  }
}

/**
 * Holds the model to a run and prints what came of it: a table by situation, one by kind of claim, every contradiction,
 * what cannot be observed, and the figures of the run. Out: whether nothing contradicts the model and every frame is in order.
 */
export function tell(report: InsideReport, milliseconds: number, say: Say): boolean {
  const claims = report.observations.flatMap((observation) => {
    const situation = SITUATIONS.find(({ scenario }) => scenario.name === observation.situation);
    return situation ? compare(situation, observation) : [];
  });
  const counts = (of: readonly Claim[]): number[] => OUTCOMES.map((outcome) => count(of, outcome));
  const head = ['', 'confirmed', 'contradicted', 'not observable'];
  say('');
  const names = report.observations.map(({ situation }) => situation);
  const bySituation = names.map((name) => [
    name,
    ...counts(claims.filter(({ situation }) => situation === name)),
  ]);
  for (const line of table([['situation', ...head.slice(1)], ...bySituation])) say(line);
  say('');
  const kinds = [...new Set(claims.map(({ about }) => about))];
  const byKind = kinds.map((kind) => [kind, ...counts(claims.filter(({ about }) => about === kind))]);
  for (const line of table([['claim', ...head.slice(1)], ...byKind, ['all', ...counts(claims)]])) say(line);
  tellExamples(claims, say);
  tellUnobservable(claims, say);
  tellContradictions(claims, say);
  for (const fault of report.faults) say(`NOT IN ORDER  ${fault}`);
  const [seconds, memory, kilobytes] = [
    milliseconds / 1000,
    report.peakBytes / 2 ** 20,
    report.capturedBytes / 1000,
  ];
  say(
    `\n${seconds.toFixed(1)} s; at most ${memory.toFixed(0)} MiB of memory; ${kilobytes.toFixed(0)} kB captured.`,
  );
  say(
    `Of the confirmed, ${quietOf(claims)} say that something is hidden from a place where no frame of the flow came by.`,
  );
  say(
    `${count(claims, 'confirmed')} confirmed, ${count(claims, 'contradicted')} contradicted, ${count(claims, 'not-observable')} not observable.`,
  );
  return report.faults.length === 0 && count(claims, 'contradicted') === 0;
}
