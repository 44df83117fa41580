/** How a picture is laid: for a page, in two rows; for a phone, top to bottom. */
export type Shape = 'wide' | 'tall';

/** Sizes for a page, in units of the picture. */
export const WIDE = {
  width: 1000,
  qube: { w: 156, h: 92 },
  party: { w: 120, h: 66, gap: 14 },
  edge: 14,
  laneGap: 30,
} as const;

/** Sizes for a phone; `gap` is between rows; three boxes beside each other are narrower. */
export const TALL = { width: 288, w: 136, narrow: 120, qube: 74, party: 56, gap: 66 } as const;

/** The size of an envelope; on a phone it is narrower. */
export const ENVELOPE = { w: 164, h: 60, narrow: 140 } as const;
