import { heightsOf } from '#shell/embed/embed-heights.ts';
import type { Embeddable } from '#shell/embed/snippets.ts';

/** The journey that hosts take. In: the origin that they take it from. */
export function embeddableAt(origin: string): Embeddable {
  return {
    site: `${origin}/`,
    widget: 'packet-journey',
    scenario: 'seeds',
    title: 'A packet’s journey',
    room: heightsOf('packet-journey', 'seeds'),
    alt: 'Two qubes and the net.',
  };
}
