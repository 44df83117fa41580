import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { captures } from '#words/captures.ts';
import { embeddingPage } from '#words/embedding-page.ts';
import { gallery } from '#words/gallery.ts';
import { handoutPage } from '#words/handout-page.ts';

/** Pages that are no articles, and what they are called. */
const PAGES: Readonly<Record<string, string>> = {
  '/captures/': captures.title,
  '/handouts/': handoutPage.title,
  '/diagrams/': gallery.title,
  '/embedding/': embeddingPage.title,
};

/** What a link of the sidebar says. Starlight reads its configuration in one language; a page is built in its own. */
export function labelOf({ href, label }: { readonly href: string; readonly label: string }): string {
  return PAGES[href] ?? label;
}

/** The articles in reading order, then the other pages. */
export const sidebar: NonNullable<StarlightUserConfig['sidebar']> = [
  { slug: 'start-here' },
  { slug: 'everything-is-a-vm' },
  { slug: 'kinds-of-qube' },
  { slug: 'templates' },
  { slug: 'disposables' },
  { slug: 'trust-colours' },
  { slug: 'moving-data' },
  { slug: 'organising' },
  { slug: 'network-chain' },
  { slug: 'tunnel' },
  { slug: 'tor-gateway' },
  { slug: 'packet' },
  { slug: 'who-sees-what' },
  { slug: 'leaks' },
  { slug: 'outside-in' },
  { slug: 'inside-out' },
  { slug: 'not-stopped' },
  { slug: 'setting-it-up' },
  { slug: 'how-we-know' },
  ...Object.entries(PAGES).map(([link, label]) => ({ link, label })),
  { slug: 'glossary' },
  { slug: 'references' },
];
