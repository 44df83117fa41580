import type { DeskAction } from '#model/desk/action.ts';
import type { Desk } from '#model/desk/desk.ts';
import { actAll } from '#simulation/desk/act.ts';
import type { DeskEvent } from '#simulation/desk/event.ts';
import { canRead, readersOf } from '#simulation/desk/readers.ts';
import { sentenceOf, tickOf } from './sentence.ts';
import { whyOf } from './why.ts';

/** Whether somebody can read the text at a moment, and why. */
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
  readonly readers: readonly ReaderLine[];
}

/** Tells everything that is done at a desk, moment by moment; the first is its start. */
export function tellDesk(start: Desk, actions: readonly DeskAction[]): ToldMoment[] {
  return actAll(start, actions).map(({ desk, event }) => ({
    desk,
    event,
    sentence: sentenceOf(desk, event),
    tick: tickOf(event),
    readers: readersOf(desk).map((reading) => ({
      who: reading.who,
      can: canRead(reading.reason),
      why: whyOf(reading),
    })),
  }));
}
