/** How a page with a diagram announces itself to what shows a link to it: Open Graph (ogp.me), and oEmbed’s discovery (§ 4). */
import { diagrams } from '#words/diagrams.ts';
import { site as words } from '#words/site.ts';
import { CARD, cardPath } from '../diagrams/link-preview.ts';
import { embedPath, type Diagram } from '../diagrams/diagrams.ts';
import { oembedPath } from '../embed/oembed.ts';

export interface HeadTag {
  readonly tag: 'meta' | 'link';
  readonly attrs: Readonly<Record<string, string>>;
}

/** Its picture, in whole addresses, and the same for what reads Twitter’s tags only. */
export function pictureTags(diagram: Diagram, site: URL): readonly HeadTag[] {
  const picture = new URL(cardPath(diagram), site).href;
  const alt = diagrams.pictured(diagram.title, diagram.description);
  const properties = {
    'og:image': picture,
    'og:image:type': 'image/png',
    'og:image:width': String(CARD.width),
    'og:image:height': String(CARD.height),
    'og:image:alt': alt,
  };
  const names = { 'twitter:image': picture, 'twitter:image:alt': alt };
  return [
    ...Object.entries(properties).map(([property, content]) => ({ property, content })),
    ...Object.entries(names).map(([name, content]) => ({ name, content })),
  ].map((attrs) => ({ tag: 'meta', attrs }));
}

/** Where an editor finds what to put for a link to the page. */
export function discoveryTag(diagram: Diagram, site: URL): HeadTag {
  const href = new URL(oembedPath(diagram), site).href;
  return {
    tag: 'link',
    attrs: { rel: 'alternate', type: 'application/json+oembed', href, title: diagram.title },
  };
}

/** All that an embed says of itself: whichever of its addresses is shared, what is shown is the diagram at its versioned one. */
export function embedTags(diagram: Diagram, site: URL): readonly HeadTag[] {
  const properties = {
    'og:title': diagram.title,
    'og:description': diagram.description,
    'og:type': 'website',
    'og:url': new URL(embedPath(diagram), site).href,
    'og:site_name': words.name,
  };
  return [
    discoveryTag(diagram, site),
    ...Object.entries(properties).map(([property, content]): HeadTag => ({
      tag: 'meta',
      attrs: { property, content },
    })),
    ...pictureTags(diagram, site),
    { tag: 'meta', attrs: { name: 'twitter:card', content: 'summary_large_image' } },
  ];
}
