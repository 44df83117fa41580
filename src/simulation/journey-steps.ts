import { nodeOf, vpnOf, type Network } from '#model/network.ts';
import { shownOf, type Stage, type Step } from './step.ts';
import type { Action, Hop, Journey, Timeline, Trace } from './trace.ts';

/** A story longer than this is told in larger steps where that is possible. */
const STEPS_WANTED = 9;

type Piece = Omit<Step, 'nth'>;

const WORKS: ReadonlySet<Action['do']> = new Set(['seal', 'open', 'take-stream', 'use-stream']);

function works(hop: Hop): boolean {
  return hop.actions.some((action) => WORKS.has(action.do));
}

function inMachine(network: Network, hop: Hop): boolean {
  return nodeOf(network, hop.node).qube !== undefined;
}

function stageOf(network: Network, hop: Hop, index: number): Stage {
  if (hop.to === undefined) return hop.actions.at(-1)?.do === 'drop' ? 'stop' : 'answer';
  if (index === 0) return 'ask';
  const inside = inMachine(network, hop);
  if (works(hop)) return inside ? 'wrap' : 'open';
  return inside ? 'forward' : 'leave';
}

/** Whether a hop of stage `next` goes on in the step that a hop of stage `last` is in. */
function joins(network: Network, last: Stage, next: Stage, hop: Hop, coarse: boolean): boolean {
  if (next === 'leave' && last === 'leave') return true;
  // The air belongs to whoever sends into it.
  if (next === 'leave' && last === 'forward') return coarse || nodeOf(network, hop.node).kind === 'wifi';
  return coarse && next === 'forward' && (last === 'forward' || last === 'leave');
}

/** Whether a hop has a sentence of its own in any grain: what passes by a tunnel is what its story is about. */
function standsAlone(network: Network, hop: Hop | undefined): boolean {
  return hop !== undefined && vpnOf(nodeOf(network, hop.node)) !== undefined && !works(hop);
}

function requestPieces(network: Network, { hops }: Trace, coarse: boolean): Piece[] {
  const pieces: Piece[] = [];
  hops.forEach((hop, index) => {
    const stage = stageOf(network, hop, index);
    const last = pieces.at(-1);
    const alone = last && hops.slice(last.first, last.last + 1).some((each) => standsAlone(network, each));
    const apart = standsAlone(network, hop) || (alone && nodeOf(network, hop.node).kind !== 'wifi');
    if (last && !apart && joins(network, last.stage, stage, hop, coarse)) {
      pieces[pieces.length - 1] = { ...last, stage: coarse && !alone ? 'leave' : last.stage, last: index };
    } else if (stage !== 'answer') {
      if (stage === 'stop' && index === 0)
        pieces.push({ stage: 'ask', direction: 'request', first: 0, last: 0 });
      pieces.push({ stage, direction: 'request', first: index, last: index });
    }
  });
  return pieces;
}

/** The way back: the answer leaves, comes back through everything between, and is handed over. */
function replyPieces({ hops }: Trace): Piece[] {
  const direction = 'reply';
  const sends = hops.filter((hop) => hop.to !== undefined).length;
  const stopped = hops.at(-1)?.actions.at(-1)?.do === 'drop';
  const pieces: Piece[] = [{ stage: 'answer', direction, first: 0, last: 0 }];
  if (sends > 2) pieces.push({ stage: 'back', direction, first: 1, last: sends - 2 });
  if (sends > 1) pieces.push({ stage: 'deliver', direction, first: sends - 1, last: sends - 1 });
  if (stopped) pieces.push({ stage: 'stop', direction, first: sends, last: sends });
  return pieces;
}

function numbered(pieces: readonly Piece[]): Step[] {
  const seen = new Map<Stage, number>();
  return pieces.map((piece) => {
    const nth = (seen.get(piece.stage) ?? 0) + 1;
    seen.set(piece.stage, nth);
    return { ...piece, nth };
  });
}

function tell(network: Network, journey: Journey, coarse: boolean): Step[] {
  const { request, reply } = shownOf(journey);
  return numbered([...requestPieces(network, request, coarse), ...(reply ? replyPieces(reply) : [])]);
}

/**
 * The steps of every journey. All are told in the same grain: hop by hop inside the machine, unless
 * that makes one of them longer than `STEPS_WANTED`.
 */
export function journeySteps(network: Network, timeline: Timeline): readonly (readonly Step[])[] {
  const fine = timeline.map((journey) => tell(network, journey, false));
  if (fine.every((steps) => steps.length <= STEPS_WANTED)) return fine;
  return timeline.map((journey) => tell(network, journey, true));
}
