import type { StarlightUserConfig } from '@astrojs/starlight/types';

export const sidebar: NonNullable<StarlightUserConfig['sidebar']> = [
  { slug: 'start-here' },
  { slug: 'everything-is-a-vm' },
  { slug: 'kinds-of-qube' },
  { slug: 'templates' },
  { slug: 'disposables' },
  { slug: 'trust-colours' },
  { slug: 'moving-data' },
  { slug: 'tunnel' },
  { slug: 'outside-in' },
  { slug: 'inside-out' },
  { slug: 'not-stopped' },
  { slug: 'organising' },
  { slug: 'tunnel' },
  { slug: 'setting-it-up' },
  { slug: 'how-we-know' },
  { slug: 'glossary' },
  { slug: 'references' },
];
