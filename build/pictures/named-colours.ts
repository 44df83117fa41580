const COLOUR = /"#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})"/g;

/** The colours that an SVG of ours names. Out: each as a raster has it, alpha, blue, green and red from the highest byte down. */
export function coloursNamedIn(svg: string): ReadonlySet<number> {
  const found = svg.matchAll(COLOUR);
  return new Set(
    [...found].map(([, red, green, blue]) => parseInt(`ff${blue ?? ''}${green ?? ''}${red ?? ''}`, 16)),
  );
}
