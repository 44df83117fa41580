import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { contentSecurityPolicy } from './src/site/content-security-policy.ts';
import { ownPageIntegration } from './src/site/own-page.ts';
import { sidebar } from './src/site/sidebar.ts';

/** What a widget needs to be played, in one file; the simulator comes in another, when it is asked for. */
const WIDGET =
  /node_modules\/(?:svelte|clsx|esm-env)\/|src\/(?:widgets\/parts|widgets\/packet-journey\/(?:hydrate|PacketJourney|Switches|words|write-address)|scene\/(?:beats|envelope|frame|layers|look-on|picture|track)|simulation\/(?:observe|step)|model\/(?:key|label|packet))[^/]*$/;

const notForSearchEngines = /\/(?:embed\/.*|search\/|404\/?)$/;

export default defineConfig({
  site: process.env['SITE'] ?? 'https://isolation-illustrated.example',
  trailingSlash: 'always',
  prefetch: false,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  // Highlighting writes style attributes, which the content security policy refuses.
  markdown: { syntaxHighlight: false },
  integrations: [
    ownPageIntegration(),
    starlight({
      title: 'Isolation, Illustrated',
      description:
        'How Qubes OS keeps activities apart, and what happens to a packet on its way through a VPN qube or a Tor gateway.',
      favicon: '/favicon.svg',
      head: [
        { tag: 'link', attrs: { rel: 'icon', href: '/favicon.ico', sizes: '32x32' } },
        { tag: 'link', attrs: { rel: 'apple-touch-icon', href: '/apple-touch-icon.png' } },
        { tag: 'meta', attrs: { name: 'referrer', content: 'no-referrer' } },
      ],
      sidebar,
      disable404Route: true,
      expressiveCode: false,
      markdown: { headingLinks: false, processedDirs: ['./content/'] },
      credits: false,
    }),
    svelte(),
    mdx(),
    sitemap({ filter: (page) => !notForSearchEngines.test(page) }),
    contentSecurityPolicy(),
  ],
  vite: {
    build: {
      // A data: address would need a hole in the policy.
      assetsInlineLimit: 0,
      // The first versions that know light-dark(); older targets would have it rewritten.
      cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [{ name: 'widget', test: WIDGET }],
          },
        },
        // Astro marks each article with a directive of its own; the bundler warns of every one.
        onLog: (level, log, handle) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
  },
});
