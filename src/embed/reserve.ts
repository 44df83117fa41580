/** How much room each widget is given before its frame has said how high it is. */

// Once built, it has a room for every widget (build/reserve.ts); this file has one for those that were measured.
import measured from './reserve.json' with { type: 'json' };

type Measured = keyof typeof measured;

/** The widths, in CSS pixels, between which a height is taken to change evenly. */
export const WIDTHS = [280, 360, 480, 640, 800, 960, 1040, 1060] as const;

/** Where one height for all widths between them begins to hold: narrow, middling and wide. */
const BRACKETS = [0, 480, 980];

/** Heights in CSS pixels: one for all widths, one for each of three brackets, or one at each of {@link WIDTHS}. */
export type Reserve = readonly number[];

/** Of each widget’s first scenario, at each of the widths: `npm run heights` measures it. */
export const RESERVE: Readonly<Record<Measured, Reserve>> = measured;

export const isWidget = (name: string): name is Measured => Object.hasOwn(measured, name);

/** How many heights may be given. */
export const isReserve = ({ length }: readonly number[]): boolean => [1, 3, WIDTHS.length].includes(length);

/**
 * The rules that keep the room. In: the heights, and what is to be so high. Out: a style sheet, for inside a container that is as
 * wide as the frame will be.
 */
export function roomRules(heights: Reserve, selector: string): string {
  const isEven = heights.length > BRACKETS.length;
  const from: readonly number[] = isEven ? WIDTHS : BRACKETS;
  return heights
    .map((height, i) => {
      const [begin = 0, end = begin] = from.slice(i);
      // Rounded up: too much room is no harm.
      const rise =
        isEven && end > begin
          ? Math.ceil((10 * ((heights[i + 1] ?? height) - height)) / (end - begin)) / 10
          : 0;
      const room = rise === 0 ? `${height}px` : `calc(${height}px + ${rise}*(100cqi - ${begin}px))`;
      const rule = `${selector}{min-height:${room}}`;
      return i === 0 ? rule : `@container (min-width:${begin}px){${rule}}`;
    })
    .join('\n');
}
