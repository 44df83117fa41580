import type { StarlightUserConfig } from '@astrojs/starlight/types';

export const sidebar: NonNullable<StarlightUserConfig['sidebar']> = [
  { slug: 'tunnel' },
  { slug: 'how-we-know' },
  { slug: 'glossary' },
  { slug: 'references' },
];
