import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { classicScripts } from './build/classic-scripts.ts';
import { contentSecurityPolicy } from './build/content-security-policy.ts';
import { ownPageIntegration } from './build/own-page.ts';
import { drawnPictures } from './build/pictures/drawn-pictures.ts';
import { searchedSections } from './build/search/write-sections.ts';
import { sidebar } from './src/shell/page/sidebar.ts';
import { siteFrom } from './src/shell/page/site-address.ts';
import { site } from './src/words/en/site.ts';

/** What every widget is made of, in one file for all; each widget's own part comes in another. */
const PARTS =
  /vite\/preload-helper|node_modules\/(?:svelte|clsx|esm-env)\/|src\/(?:player\/(?:hydrate|playback|Player|wake)|model\/(?:key|label|packet))[^/]*$|src\/words\/(?:plain|pseudo|en\/(?:name|player|verdict|widget))\.ts$/;

/** What plays a journey, in one file; the simulator comes in another, when it is asked for. */
const JOURNEY =
  /src\/(?:widgets\/packet-journey\/(?:hydrate|PacketJourney|Switches|switches|write-address)|(?:storyboard\/(?:beats|envelope|layers)|drawing\/(?:frame|look-on|picture|shape|track))|simulation\/(?:observe|step))[^/]*$|src\/words\/en\/(?:drawing|flow|journey|layer|observer)\.ts$/;

/** A language that nobody speaks, in which every text of the catalogue stands between brackets: `npm run pseudo`. */
const conditions = process.env['PSEUDO'] === '1' ? ['pseudo'] : [];

const notForSearchEngines = /\/(?:embed\/.*|search\/|404\/?)$/;

export default defineConfig({
  site: siteFrom(process.env['SITE']),
  trailingSlash: 'always',
  prefetch: false,
  devToolbar: { enabled: false },
  build: { inlineStylesheets: 'never' },
  // Highlighting writes style attributes, which the content security policy refuses.
  markdown: { syntaxHighlight: false },
  integrations: [
    ownPageIntegration(),
    starlight({
      title: site.name,
      description: site.about,
      favicon: '/favicon.svg',
      head: [
        { tag: 'link', attrs: { rel: 'icon', href: '/favicon.ico', sizes: '32x32' } },
        { tag: 'link', attrs: { rel: 'apple-touch-icon', href: '/apple-touch-icon.png' } },
        { tag: 'meta', attrs: { name: 'referrer', content: 'no-referrer' } },
      ],
      sidebar,
      disable404Route: true,
      expressiveCode: false,
      pagefind: false,
      markdown: { headingLinks: false, processedDirs: ['./content/'] },
      credits: false,
    }),
    svelte(),
    mdx(),
    sitemap({ filter: (page) => !notForSearchEngines.test(page) }),
    // Before the scripts: they carry what it writes to where nothing may be fetched.
    searchedSections(),
    classicScripts(),
    contentSecurityPolicy(),
    drawnPictures(),
  ],
  vite: {
    plugins: [
      {
        name: 'language',
        configEnvironment: (_, { consumer }) => ({
          resolve: {
            conditions: [
              ...conditions,
              ...(consumer === 'client' ? defaultClientConditions : defaultServerConditions),
            ],
          },
        }),
      },
      {
        // What widgets load late has no styles of its own: asking for it is all there is to do.
        name: 'nothing-fetched-ahead',
        enforce: 'pre',
        load: (id) =>
          id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (ask) => ask();' : undefined,
      },
      {
        // Every widget's state is raw (eslint.config.js sees to it), so nothing is ever made a proxy of.
        name: 'nothing-made-a-proxy',
        enforce: 'pre',
        load: (id) =>
          id.endsWith('/svelte/src/internal/client/proxy.js')
            ? 'export const proxy = (value) => value; export const get_proxied_value = proxy; export const is = Object.is;'
            : undefined,
      },
    ],
    build: {
      // A data: address would need a hole in the policy.
      assetsInlineLimit: 0,
      // The first versions that know light-dark(); older targets would have it rewritten.
      cssTarget: ['chrome123', 'firefox121', 'safari17.5'],
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'parts', test: PARTS },
              { name: 'journey', test: JOURNEY },
            ],
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
