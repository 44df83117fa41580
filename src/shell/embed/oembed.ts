/** What an editor is told that finds the address of a diagram in a text: oEmbed 1.0 (oembed.com), as files. */
import { site as words } from '#words/site.ts';
import { CARD, cardPath } from '../diagrams/link-preview.ts';
import { embedPath, type Diagram } from '../diagrams/diagrams.ts';
import { frameHtml, frameSize } from './iframe.ts';

/** oEmbed § 2.3.4, of the type `rich`. */
export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  /** Seconds. */
  readonly cache_age: number;
  readonly html: string;
  readonly width: number;
  readonly height: number;
  readonly thumbnail_url: string;
  readonly thumbnail_width: number;
  readonly thumbnail_height: number;
}

const A_DAY = 86_400;

/** The answer about a diagram. In: the address of the site, for every address in it is a whole one. */
export function oembedOf(diagram: Diagram, site: URL): OEmbed {
  return {
    version: '1.0',
    type: 'rich',
    title: diagram.title,
    provider_name: words.name,
    provider_url: site.href,
    cache_age: A_DAY,
    html: frameHtml(diagram, new URL(embedPath(diagram), site).href),
    ...frameSize(diagram.widget),
    thumbnail_url: new URL(cardPath(diagram), site).href,
    thumbnail_width: CARD.width,
    thumbnail_height: CARD.height,
  };
}

/** Where that answer stands, from the site’s root. */
export function oembedPath(diagram: Pick<Diagram, 'widget' | 'scenario'>): string {
  return `${embedPath(diagram)}oembed.json`;
}
