import { LABELS, type Label } from '#model/label.ts';
import { barPath } from '../bar.ts';
import { widthOf, type Font } from './measure.ts';
import type { Mark } from './still.ts';
import { weave } from './weave.ts';

/** How high a title bar is. */
export const BAR = 38;

/** What a window is called: its qube, and what it calls itself. */
export interface Titled {
  readonly name: string;
  readonly label: Label;
  readonly title?: string;
}

/** Where a bar lies; `round` is the radius of its upper corners. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly round: number;
}

const NAME: Font = { face: 'mono', size: 24, bold: true };
const TITLE: Font = { face: 'sans', size: 20 };
const [EDGE, APART, WOVEN, BASE] = [10, 8, 18, 27];

/** The sizes that a name is set in, the largest first. */
const SIZES = [24, 22, 20] as const;
const SMALLEST = 20;

/** How wide a name and the letter are together, with what must be around them. */
function taken(text: string, size: number): number {
  const font = { ...NAME, size };
  return 2 * EDGE + widthOf(text, font) + widthOf('X', font) + APART / 2;
}

/** A name as large as its bar has room for, best beside the pattern; a name that is still too long is cut. */
function fitted(name: string, w: number): { readonly text: string; readonly size: number } {
  const text = `[${name}]`;
  const besidePattern = SIZES.find((size) => taken(text, size) + WOVEN + APART * 1.5 <= w);
  const size = besidePattern ?? SIZES.find((each) => taken(text, each) <= w);
  if (size !== undefined) return { text, size };
  const letters = Math.floor((w - taken('[…]', SMALLEST)) / widthOf('X', { ...NAME, size: SMALLEST }));
  return { text: `[${name.slice(0, Math.max(1, letters))}…]`, size: SMALLEST };
}

/**
 * A title bar in the exact colour of its label: the qube's name as Qubes writes it, what the window calls itself, and the
 * label's letter; beside that the label's pattern, where there is room.
 */
export function titleBar({ name, label, title = '' }: Titled, place: Place): Mark[] {
  const { x, y, w } = place;
  const { colour, letter, text: fill } = LABELS[label];
  const { text, size } = fitted(name, w);
  const called = { ...NAME, size, fill };
  const afterName = x + EDGE + widthOf(text, called) + APART;
  const end = title === '' ? afterName : afterName + widthOf(title, TITLE) + APART;
  const woven = x + w - EDGE - widthOf(letter, called) - APART - WOVEN;
  return [
    { kind: 'line', d: barPath({ x, y, w, h: BAR }, place.round), fill: colour },
    ...(woven < end ? [] : weave(label, { x: woven, y, w: WOVEN, h: BAR }, 9)),
    { kind: 'text', x: x + EDGE, y: y + BASE, text, ...called },
    ...(title === ''
      ? []
      : [{ kind: 'text', x: afterName, y: y + BASE, text: title, fill, ...TITLE } as const]),
    { kind: 'text', x: x + w - EDGE, y: y + BASE, text: letter, anchor: 'end', ...called },
  ];
}
