import type { Verdict } from '#simulation/reason.ts';
import type { About, Claim, FrameRef, Outcome } from './claim.ts';
import { howWords } from './claim-words.ts';

/** What is needed of a claim; what it says may be in words already. */
type Fared = Pick<Claim, 'about' | 'says' | 'verdict' | 'outcome' | 'frames' | 'looked' | 'because'>;

/** Claims of one flow at one place that fared alike, drawn together. */
export interface Row {
  readonly abouts: readonly About[];
  /** What the model says of each, without repeats. */
  readonly says: readonly string[];
  readonly verdict?: Verdict;
  readonly outcome: Outcome;
  readonly how: string;
  readonly frames: readonly FrameRef[];
  /** How many frames were looked at. */
  readonly looked: number;
}

/** The headers of one packet; the first of them begins a new packet. */
const OF_A_HOP: ReadonlySet<About> = new Set(['addresses', 'order', 'ttl', 'ports', 'size']);

function keyOf({ about, says, verdict, outcome, frames }: Fared, how: string, hop: number): string {
  if (OF_A_HOP.has(about)) return JSON.stringify([hop, outcome, how, frames]);
  // What is hidden or not known is so for the same reason; what is visible says something of its own.
  const own = verdict === 'visible' || about === 'end' || about === 'rule' ? about : '';
  return JSON.stringify([own, says, outcome, how, frames]);
}

/** Draws claims together. In: those of one flow at one place, in their order. Out: rows, in the order they begin. */
export function rowsOf(claims: readonly Fared[]): Row[] {
  const rows = new Map<string, Row>();
  let hop = 0;
  for (const claim of claims) {
    if (claim.about === 'addresses') hop += 1;
    const how = howWords(claim);
    const key = keyOf(claim, how, hop);
    const known = rows.get(key);
    rows.set(key, {
      abouts: [...(known?.abouts ?? []), claim.about],
      says: [...new Set([...(known?.says ?? []), claim.says])],
      ...(claim.verdict !== undefined && { verdict: claim.verdict }),
      outcome: claim.outcome,
      how,
      frames: claim.frames,
      looked: claim.looked,
    });
  }
  return [...rows.values()];
}
