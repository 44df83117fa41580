import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const ownPage = fileURLToPath(new URL('../src/shell/page/Page.astro', import.meta.url));
const starlightFile = /\/@astrojs\/starlight\/(?:dist\/)?(?:routes|components)\/[\w-]+\.astro$/;

/**
 * Puts our Page.astro in the place of Starlight's. Starlight lets each part of a page be replaced, but its page
 * brings style sheets, a script and a fixed theme of its own, which no override can leave out.
 */
export function ownPageIntegration(): AstroIntegration {
  let replaced = false;
  return {
    name: 'own-page',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'own-page',
                enforce: 'pre',
                resolveId(source, importer) {
                  if (!/(^|\/)Page\.astro$/.test(source) || !importer || !starlightFile.test(importer))
                    return;
                  replaced = true;
                  return ownPage;
                },
              },
            ],
          },
        });
      },
      'astro:build:done': () => {
        if (!replaced) throw new Error("Starlight's page was not found where it used to be: see own-page.ts");
      },
    },
  };
}
