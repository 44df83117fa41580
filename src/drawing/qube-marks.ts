/** QubeWindow.svelte and PartyCard.svelte as marks of a still picture. */
import { LABELS } from '#model/label.ts';
import type { Node } from '#model/network.ts';
import { barPath } from './bar.ts';
import type { Box } from './box.ts';
import { qubeGlyph } from './qube-glyph.ts';
import { widthOf } from './still/measure.ts';
import { placed } from './still/place.ts';
import type { Mark, Paint } from './still/still.ts';
import { weave } from './still/weave.ts';
import { nameOf } from '#words/name.ts';
import { noteOf, roleOf } from './role.ts';

/** How a node stands in a picture. */
interface Standing {
  /** Whether it acts in this step. */
  readonly lit: boolean;
  /** Whether it is off the way. */
  readonly dim: boolean;
}

const BAR = 24;
const ROUND = 5;

function edge({ lit, dim }: Standing, usual: Paint): { stroke: Paint; thick: number } {
  return { stroke: dim ? 'line' : lit ? 'ink' : usual, thick: lit ? 2.75 : 1.25 };
}

/** A qube as a window. In: its node and its place on a wide picture. */
export function qubeMarks(node: Node, { x, y, w, h }: Box, standing: Standing): Mark[] {
  const { qube } = node;
  const label = qube?.label ?? 'gray';
  const { colour, letter, text } = LABELS[label];
  const name: Paint = standing.dim ? 'muted' : text;
  const body: Paint = standing.dim ? 'muted' : 'ink';
  const faint = standing.dim ? { faint: 0.35 } : {};
  /** As large as the bar has room for: a letter of the mono face is six tenths as wide as high. */
  const fit = Math.min(13, (w - 48) / ((node.id.length + 2) * 0.602));
  const address = qube?.uplink?.address ?? node.address ?? '';
  const marks: Mark[] = [
    { kind: 'box', x: 0, y: 0, w, h, round: ROUND, fill: 'card', ...edge(standing, 'ink') },
    { kind: 'line', d: barPath({ x: 0, y: 0, w, h: BAR }, ROUND), fill: colour, ...faint },
    ...(standing.dim ? [] : weave(label, { x: w - 38, y: 0, w: 16, h: BAR }, 6)),
    { kind: 'text', x: 8, y: 17, text: `[${node.id}]`, size: fit, face: 'mono', bold: true, fill: name },
    {
      kind: 'text',
      x: w - 11,
      y: 17,
      text: letter,
      size: 13,
      face: 'mono',
      bold: true,
      anchor: 'middle',
      fill: name,
    },
    { kind: 'text', x: 10, y: 44, text: qube?.purpose ?? roleOf(node), size: 13, face: 'sans', fill: body },
    { kind: 'text', x: 10, y: 62, text: address, size: 13, face: 'mono', fill: 'muted' },
    { kind: 'text', x: 10, y: 79, text: roleOf(node), size: 13, face: 'sans', fill: 'muted' },
    ...placed([{ kind: 'line', d: qubeGlyph(node), stroke: 'muted', thick: 1.25 }], {
      x: w - 22,
      y: 50,
      scale: 1,
    }),
  ];
  return placed(marks, { x, y, scale: 1 });
}

/** Somebody outside, as a card. In: the node, its place, and the home's public address. */
export function partyMarks(
  node: Node,
  { x, y, w, h }: Box,
  { home, ...standing }: Standing & { readonly home: string },
): Mark[] {
  const notes = noteOf(node, home);
  const top = y + h / 2 - (notes.length * 17) / 2 + 4;
  const line = (text: string, row: number, fill: Paint): Mark => {
    const face = /^\d/.test(text) ? 'mono' : 'sans';
    const size = Math.min(13, (13 * (w - 10)) / widthOf(text, { face, size: 13 }));
    return { kind: 'text', x: x + w / 2, y: top + 17 * row, text, size, face, anchor: 'middle', fill };
  };
  return [
    { kind: 'box', x, y, w, h, round: 2, fill: 'paper', ...edge(standing, 'muted') },
    line(nameOf(node, 'label'), 0, standing.dim ? 'muted' : 'ink'),
    ...notes.map((note, i) => line(note, i + 1, 'muted')),
  ];
}
