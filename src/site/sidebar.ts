import type { StarlightUserConfig } from '@astrojs/starlight/types';

export const sidebar: NonNullable<StarlightUserConfig['sidebar']> = [
  { slug: 'trust-colours' },
  { slug: 'moving-data' },
  { slug: 'tunnel' },
  { slug: 'how-we-know' },
];
