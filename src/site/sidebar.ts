import type { StarlightUserConfig } from '@astrojs/starlight/types';

export const sidebar: NonNullable<StarlightUserConfig['sidebar']> = [
  { slug: 'organising' },
  { slug: 'tunnel' },
  { slug: 'setting-it-up' },
  { slug: 'how-we-know' },
];
