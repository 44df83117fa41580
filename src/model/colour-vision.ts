import { difference, hexOf, lightOf, type Light } from './colour.ts';
import { LABELS, LABEL_NAMES, type Label } from './label.ts';

/** Full absence of one kind of cone: Machado, Oliveira and Fernandes 2009, severity 1.0. Source: `colour-vision`. */
const MATRICES = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const;

/** How an eye sees colours: as most do, or without the cones for red, green or blue. */
export const VISIONS = ['usual', 'protan', 'deutan', 'tritan'] as const;

export type Vision = (typeof VISIONS)[number];

/** What such an eye makes of a light, as light for the usual eye. */
function seen(light: Light, vision: Vision): Light {
  if (vision === 'usual') return light;
  const cut = (value: number): number => Math.min(1, Math.max(0, value));
  const [r, g, b] = MATRICES[vision];
  const by = (row: readonly [number, number, number]): number =>
    cut(row[0] * light[0] + row[1] * light[1] + row[2] * light[2]);
  return [by(r), by(g), by(b)];
}

/** A colour as such an eye sees it. In and out: `#rrggbb`. */
export function seenAs(hex: string, vision: Vision): string {
  return hexOf(seen(lightOf(hex), vision));
}

/** Two labels, and how far apart an eye sees them. */
export interface LabelPair {
  readonly one: Label;
  readonly other: Label;
  /** CIE 1976 ΔE. */
  readonly apart: number;
}

/** All pairs of labels, the hardest to tell apart first. */
export function pairsFor(vision: Vision): LabelPair[] {
  const lights = LABEL_NAMES.map((name) => ({ name, light: seen(lightOf(LABELS[name].colour), vision) }));
  return lights
    .flatMap(({ name: one, light }, i) =>
      lights
        .slice(i + 1)
        .map(({ name: other, light: second }) => ({ one, other, apart: difference(light, second) })),
    )
    .sort((a, b) => a.apart - b.apart);
}
