/** How a page with a diagram announces itself to what shows a link to it: Open Graph (ogp.me), and oEmbed’s discovery (§ 4). */
import { CARD, cardPath } from './card.ts';
import type { Diagram } from './diagrams.ts';
import { oembedPath } from './oembed.ts';

export interface HeadTag {
  readonly tag: 'meta' | 'link';
  readonly attrs: Readonly<Record<string, string>>;
}

/** Its picture, in whole addresses. */
export function pictureTags(diagram: Diagram, site: URL): readonly HeadTag[] {
  const properties = {
    'og:image': new URL(cardPath(diagram), site).href,
    'og:image:type': 'image/png',
    'og:image:width': String(CARD.width),
    'og:image:height': String(CARD.height),
    'og:image:alt': `${diagram.title}. ${diagram.description}`,
  };
  return Object.entries(properties).map(([property, content]) => ({
    tag: 'meta',
    attrs: { property, content },
  }));
}

/** Where an editor finds what to put for a link to the page. */
export function discoveryTag(diagram: Diagram, site: URL): HeadTag {
  const href = new URL(oembedPath(diagram), site).href;
  return {
    tag: 'link',
    attrs: { rel: 'alternate', type: 'application/json+oembed', href, title: diagram.title },
  };
}
