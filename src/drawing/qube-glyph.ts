import type { Node } from '#model/network.ts';

/** Two arrows for a qube that others use, a cube for any other; path data, 14 units wide. */
export function qubeGlyph({ qube }: Node): string {
  return qube?.provides_network
    ? 'M1 4h11l-3-3M13 9H2l3 3'
    : 'M7 0l6 3.5v6.5l-6 3.5-6-3.5V3.5zM1 3.5l6 3.5 6-3.5M7 7v6.5';
}
