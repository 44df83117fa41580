/** How much room each widget is given before its frame has said how high it is: `npm run heights` measures it. */

/** Heights in CSS pixels, for an element that is narrow (less than 480 px), middling, and wide (980 px or more). */
export type Reserve = readonly [narrow: number, middle: number, wide: number];

export const RESERVE = {
  'packet-journey': [1400, 1200, 1000],
  'who-sees-what': [1400, 1200, 1000],
  'packet-peeler': [1400, 1200, 1000],
  'qube-types': [1400, 1200, 1000],
  'trust-labels': [1400, 1200, 1000],
  'blast-radius': [1400, 1200, 1000],
  'leak-lab': [1400, 1200, 1000],
  compartments: [1400, 1200, 1000],
} as const satisfies Readonly<Record<string, Reserve>>;

export type WidgetName = keyof typeof RESERVE;

export const isWidget = (name: string): name is WidgetName => Object.hasOwn(RESERVE, name);
