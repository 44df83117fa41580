import { FACTS, type FactId } from '#simulation/fact.ts';
import type { Claim, FrameRef, Outcome } from './claim.ts';

/** One fact at one place, held to the captures: what a postcard shows of it. */
export interface Held {
  /** What the model says by the end of the flow: `hidden`, `unknown`, `visible: …`. */
  readonly says: string;
  readonly outcome: Outcome;
  readonly frames: readonly FrameRef[];
  readonly looked: number;
  readonly because?: string;
}

/** Place → fact → how it fared. */
export type HeldFlow = Readonly<Record<string, Readonly<Partial<Record<FactId, Held>>>>>;

/** What is served of a situation’s claims, as `/captures/SITUATION/claims.json`. */
export interface HeldSituation {
  /** What each place of a capture is called. */
  readonly titles: Readonly<Record<string, string>>;
  readonly flows: readonly HeldFlow[];
}

function isFact(about: Claim['about']): about is FactId {
  return (FACTS as readonly string[]).includes(about);
}

/** The facts among the claims of a situation, by flow and place. In: its claims, and how many flows it has. */
export function heldFlows(claims: readonly Claim[], flows: number): HeldFlow[] {
  const held = Array.from({ length: flows }, (): Record<string, Partial<Record<FactId, Held>>> => ({}));
  for (const { flow, place, about, says, outcome, frames, looked, because } of claims) {
    const flowHeld = held[flow];
    if (!flowHeld || !isFact(about)) continue;
    (flowHeld[place] ??= {})[about] = {
      says,
      outcome,
      frames,
      looked,
      ...(because !== undefined && { because }),
    };
  }
  return held;
}
