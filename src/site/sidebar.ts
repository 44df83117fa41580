import type { StarlightUserConfig } from '@astrojs/starlight/types';
import { captures } from '#words/captures.ts';
import { embeddingPage } from '#words/embedding-page.ts';
import { gallery } from '#words/gallery.ts';
import { handoutPage } from '#words/handout-page.ts';

/** The articles in reading order. */
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
  { label: captures.title, link: '/captures/' },
  { label: handoutPage.title, link: '/handouts/' },
  { label: gallery.title, link: '/diagrams/' },
  { label: embeddingPage.title, link: '/embedding/' },
  { slug: 'glossary' },
  { slug: 'references' },
];
