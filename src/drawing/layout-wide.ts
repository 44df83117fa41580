import type { Box, Layout } from './box.ts';
import { ENVELOPE, WIDE } from './shape.ts';
import type { SlotRow } from './slots.ts';

function sideOf({ low, lanes }: SlotRow, lane: number): Box['side'] {
  const at = lane - low - (lanes - 1) / 2;
  // Between two other lanes there is no more room on one side than on the other.
  if (at === 0 && lanes > 2) return 0;
  return at > 0 ? 1 : -1;
}

/** The qubes of a wide picture, the one with the network card at the right, and the lines that bound them. */
function machineOf(machine: SlotRow) {
  const { width, qube, edge, laneGap } = WIDE;
  const right = width - 12 - edge - qube.w / 2;
  const pitch = machine.columns > 1 ? (right - 12 - edge - qube.w / 2) / (machine.columns - 1) : 0;
  // Without a link in the machine no envelope needs room there.
  const roomy = machine.columns === 1 || pitch - qube.w > ENVELOPE.w + 12;
  const head = roomy ? 24 : ENVELOPE.h + 30;
  const lanePitch = qube.h + laneGap;
  const top = 34;
  const foot = roomy || machine.lanes === 1 ? 24 : ENVELOPE.h + 30;
  const floorTop = top + head + machine.lanes * lanePitch - laneGap + foot;
  const boxes = machine.slots.map(({ node, column, lane }): Box => ({
    id: node.id,
    x: right - (machine.columns - 1 - column) * pitch - qube.w / 2,
    y: top + head + (lane - machine.low) * lanePitch,
    ...qube,
    side: sideOf(machine, lane),
  }));
  const left = machine.columns === 1 ? right - qube.w / 2 - edge : 8;
  return { boxes, right, left, top, floorTop, bottom: floorTop + 34 };
}

/** Those outside, from the network card to the left, in a row under the machine. */
function outsideOf(outside: SlotRow, right: number, top: number): readonly Box[] {
  const { party, laneGap } = WIDE;
  const partyPitch = party.h + laneGap;
  // Cards keep a gap between them, for the lines; so a long chain has narrower cards.
  const gaps = outside.columns - 1;
  const card = Math.min(party.w, (right - 8 - gaps * party.gap) / (gaps + 0.5));
  const pitch = gaps > 0 ? (right - 8 - card / 2) / gaps : 0;
  return outside.slots.map(({ node, column, lane }) => ({
    id: node.id,
    x: right - column * pitch - card / 2,
    y: top + (lane - outside.low) * partyPitch,
    w: card,
    h: party.h,
    side: sideOf(outside, lane),
  }));
}

/** In two rows, for a page: the machine, and under it those outside. */
export function layOutWide(machine: SlotRow, outside: SlotRow): Layout {
  const { width, party, laneGap } = WIDE;
  const { boxes, right, left, top, floorTop, bottom } = machineOf(machine);
  const row2 = bottom + ENVELOPE.h + 40;
  const under = outside.lanes > 1 ? ENVELOPE.h + 26 : 14;
  const outsideH = outside.lanes * (party.h + laneGap) - laneGap + under;
  const height = outside.slots.length === 0 ? bottom + 12 : row2 + outsideH;
  return {
    shape: 'wide',
    width,
    height,
    boxes: Object.fromEntries([...boxes, ...outsideOf(outside, right, row2)].map((box) => [box.id, box])),
    machine: { x: left, y: top, w: width - 8 - left, h: bottom - top },
    floor: { x: left, y: floorTop, w: width - 8 - left, h: bottom - floorTop },
    outside: { x: 8, y: bottom + 26, w: width - 16, h: height - bottom - 26 },
  };
}
