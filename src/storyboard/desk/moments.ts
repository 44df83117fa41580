import type { DeskAction } from '#model/desk/action.ts';
import type { Desk } from '#model/desk/desk.ts';
import { actAll } from '#simulation/desk/act.ts';
import type { DeskEvent } from '#simulation/desk/event.ts';
import { EXPOSURE, exposuresOf } from '#simulation/desk/exposed.ts';
import { canRead, readersOf } from '#simulation/desk/readers.ts';
import { byOf, sentenceOf, tickOf } from './desk-sentence.ts';
import { whyExposed, whyOf } from './why.ts';

/** Whether something holds of somebody at a moment, and why. */
export interface ReaderLine {
  readonly who: string;
  readonly can: boolean;
  readonly why: string;
}

/** One moment at a desk as it is told: in the drawing, as text and aloud. */
export interface ToldMoment {
  readonly desk: Desk;
  readonly event: DeskEvent;
  readonly sentence: string;
  readonly tick: string;
  /** The keys, the command or the click. */
  readonly by: string;
  /** Who can read the text. */
  readonly readers: readonly ReaderLine[];
  /** Whom a file of another qube can attack. */
  readonly exposed: readonly ReaderLine[];
}

/** Tells everything that is done at a desk, moment by moment; the first is its start. */
export function tellDesk(start: Desk, actions: readonly DeskAction[]): ToldMoment[] {
  return actAll(start, actions).map(({ desk, event }) => ({
    desk,
    event,
    sentence: sentenceOf(desk, event),
    tick: tickOf(event),
    by: byOf(event),
    readers: readersOf(desk).map((reading) => ({
      who: reading.who,
      can: canRead(reading.reason),
      why: whyOf(reading),
    })),
    exposed: exposuresOf(desk).map(({ who, exposure }) => ({
      who,
      can: EXPOSURE[exposure][0],
      why: whyExposed(exposure),
    })),
  }));
}
