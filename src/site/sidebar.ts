import type { StarlightUserConfig } from '@astrojs/starlight/types';

export const sidebar: NonNullable<StarlightUserConfig['sidebar']> = [
  { slug: 'network-chain' },
  { slug: 'tunnel' },
  { slug: 'tor-gateway' },
  { slug: 'who-sees-what' },
  { slug: 'leaks' },
  { slug: 'how-we-know' },
];
