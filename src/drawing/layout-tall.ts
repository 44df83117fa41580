import type { Box, Layout } from './box.ts';
import { TALL } from './shape.ts';
import type { Slot, SlotRow } from './slots.ts';

/** Top to bottom, for a phone: the machine's columns as rows, under them those outside. */
export function layOutTall(machine: SlotRow, outside: SlotRow): Layout {
  const { width, qube, party, gap } = TALL;
  const lanes = Math.max(machine.lanes, outside.lanes);
  const w = lanes > 2 ? TALL.narrow : TALL.w;
  const pitch = lanes > 1 ? (width - 12 - w) / (lanes - 1) : 0;
  const x = ({ lane }: Slot, row: SlotRow): number =>
    width / 2 + (lane - row.low - (row.lanes - 1) / 2) * pitch - w / 2;
  const top = 30;
  const y1 = (column: number): number => top + 14 + column * (qube + gap);
  const floorTop = y1(machine.columns - 1) + qube + 14;
  const bottom = floorTop + 34;
  const y2 = (column: number): number => bottom + gap + column * (party + gap);
  const boxesOf = (row: SlotRow, y: (column: number) => number, h: number): Box[] =>
    row.slots.map((slot) => ({ id: slot.node.id, x: x(slot, row), y: y(slot.column), w, h, side: 0 }));
  const boxes = [...boxesOf(machine, y1, qube), ...boxesOf(outside, y2, party)];
  const height = outside.slots.length === 0 ? bottom + 10 : y2(outside.columns - 1) + party + 12;
  return {
    shape: 'tall',
    width,
    height,
    boxes: Object.fromEntries(boxes.map((box) => [box.id, box])),
    machine: { x: 2, y: top, w: width - 4, h: bottom - top },
    floor: { x: 2, y: floorTop, w: width - 4, h: bottom - floorTop },
    outside: { x: 2, y: bottom + 24, w: width - 4, h: height - bottom - 24 },
  };
}
