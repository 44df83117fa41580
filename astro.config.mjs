// @ts-check
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { classicScripts } from './build/classic-scripts.ts';
import { contentSecurityPolicy } from './build/content-security-policy.ts';
import { drawnPictures } from './build/pictures/drawn-pictures.ts';
import { unmeasuredWidgets } from './build/reserve.ts';
import { searchedSections } from './build/search/write-sections.ts';
import { vite } from './build/vite.ts';
import { siteFrom } from './src/shell/page/site-address.ts';

const notForSearchEngines = /\/(?:embed\/.*|search\/|404\/?)$/;

export default defineConfig({
  site: siteFrom(process.env['SITE']),
  trailingSlash: 'always',
  prefetch: false,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  // A component's own style weighs no more than the page's.
  scopedStyleStrategy: 'where',
  // Highlighting writes style attributes, which the content security policy refuses.
  markdown: { syntaxHighlight: false },
  integrations: [
    svelte(),
    unmeasuredWidgets(),
    mdx(),
    sitemap({ filter: (page) => !notForSearchEngines.test(page) }),
    // Before the scripts: they carry what it writes to where nothing may be fetched.
    searchedSections(),
    classicScripts(),
    contentSecurityPolicy(),
    drawnPictures(),
  ],
  vite,
});
