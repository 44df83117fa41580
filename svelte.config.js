import { vitePreprocess } from '@astrojs/svelte';

export default {
  preprocess: vitePreprocess(),
  // The page says nothing of what it was made with, and is a little lighter for it.
  compilerOptions: { runes: true, discloseVersion: false },
};
