import type { Claim } from '#evidence/claim.ts';
import { compare } from '#evidence/compare.ts';
import type { Observation } from '#evidence/observation.ts';
import { tally } from '#evidence/tally.ts';
import type { Situation } from '#scenarios/situations.ts';

/** Where a claim is seen: its first frames, by place. */
export function framesOf({ frames, looked }: Claim): string {
  if (frames.length === 0) return `${looked} frames looked at`;
  return frames.map(({ place, frame }) => `${place}, frame ${frame}`).join('; ');
}

function columns(claim: Claim): string[] {
  const { flow, place, about, says, outcome, because } = claim;
  const seen = framesOf(claim);
  return [
    String(flow + 1),
    place,
    about,
    says,
    outcome,
    because === undefined ? seen : `${seen}; ${because}`,
  ];
}

/**
 * Every claim of the model about a situation, for a person to read. In: the situation and what was observed of it. Out: how
 * many there are of each outcome, and one line for each claim: flow, place, what it is about, what the model says, the
 * outcome, and the frames.
 */
export function writeClaims(situation: Situation, observation: Observation): string {
  const claims = compare(situation, observation);
  const counts = tally(claims);
  const rows = [['flow', 'place', 'about', 'the model says', 'outcome', 'frames'], ...claims.map(columns)];
  const widths = [0, 1, 2, 3, 4].map((i) => Math.max(...rows.map((row) => row[i]?.length ?? 0)));
  return [
    `${situation.scenario.title} (${situation.scenario.name})`,
    `${counts.confirmed} confirmed, ${counts.contradicted} contradicted, ${counts['not-observable']} not observable.`,
    'The frames of a place are in the capture of its name: those of sys-net|wifi in sys-net--wifi.pcapng.',
    '',
    ...rows.map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    ),
    '',
  ].join('\n');
}
