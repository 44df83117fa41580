/** The picture that a link to a diagram, or to an article with it, is announced by. */
import type { Diagram } from './diagrams.ts';

/** In pixels, as what shows such pictures asks for (1.91 : 1). */
export const CARD = { width: 1200, height: 630 } as const;

/** Where the card of a diagram stands, from the site’s root. */
export function cardPath({ widget, scenario }: Pick<Diagram, 'widget' | 'scenario'>): string {
  return `/pictures/${widget}/${scenario}/card.png`;
}
