import type { StarlightUserConfig } from '@astrojs/starlight/types';

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
  { label: 'Captures', link: '/captures/' },
  { label: 'Diagrams for your pages', link: '/diagrams/' },
  { label: 'Embedding', link: '/embedding/' },
  { slug: 'glossary' },
  { slug: 'references' },
];
