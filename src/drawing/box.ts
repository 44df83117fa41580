import type { Shape } from './shape.ts';

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** Where a node is drawn. Units are those of the picture; (x, y) is the top left corner. */
export interface Box extends Area {
  readonly id: string;
  /** −1, 0 or 1: on which side of its row there is room for a packet's envelope. */
  readonly side: -1 | 0 | 1;
}

/** The middle of a box. */
export function centreOf({ x, y, w, h }: Area): readonly [number, number] {
  return [x + w / 2, y + h / 2];
}

/** A picture's places. */
export interface Layout {
  readonly shape: Shape;
  readonly width: number;
  readonly height: number;
  readonly boxes: Readonly<Record<string, Box>>;
  readonly machine: Area;
  readonly floor: Area;
  readonly outside: Area;
}
