/** Pages that are made when they are asked for, by Astro's development server, for as long as the site is not built. */
import type { Listener } from './static-server.ts';

export interface EarlyPages {
  readonly listener: Listener;
  /** Whether only this server has such an address: a module that is not bundled. */
  readonly knows: (path: string) => boolean;
}

const OWN = /^\/(?:@|src\/|node_modules\/|content\/)/;

/** In: the folder of the project. Refuses what Astro refuses: a configuration that cannot be read. */
export async function startEarlyPages(root: string): Promise<EarlyPages> {
  const { dev } = await import('astro');
  const server = await dev({
    root,
    logLevel: 'error',
    // It listens by itself as well, where nobody asks; what we serve goes through `handle`.
    server: { host: '127.0.0.1', port: 0 },
    vite: {
      // The build beside it writes into the folder of the same name.
      cacheDir: 'node_modules/.cache/early-pages',
      server: { hmr: false, watch: null },
    },
  });
  return {
    listener: (request, response) => {
      server.handle(request, response);
    },
    knows: (path) => OWN.test(path),
  };
}
