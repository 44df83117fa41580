import type { StarlightUserConfig } from '@astrojs/starlight/types';

export const sidebar: NonNullable<StarlightUserConfig['sidebar']> = [
  { slug: 'everything-is-a-vm' },
  { slug: 'kinds-of-qube' },
  { slug: 'templates' },
  { slug: 'disposables' },
  { slug: 'tunnel' },
  { slug: 'how-we-know' },
];
