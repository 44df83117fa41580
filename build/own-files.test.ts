import { readFileSync } from 'node:fs';
import { build, type Plugin } from 'vite';
import { describe, expect, test } from 'vitest';
import config from '../astro.config.mjs';
import { isOwn, ownFilesOnly } from './own-files.ts';
import { vite } from './vite.ts';

const root = process.cwd();

/** Builds a page’s script that uses Svelte, with a plugin of ours beside. */
const built = (plugin: Plugin): Promise<unknown> =>
  build({
    configFile: false,
    logLevel: 'silent',
    plugins: [ownFilesOnly(plugin, root)],
    build: { write: false, lib: { entry: 'src/player/hydrate.ts', formats: ['es'], fileName: 'x' } },
  });

describe('A plugin of ours', () => {
  test('may change a file of ours.', async () => {
    const changed: string[] = [];
    await built({
      name: 'good',
      transform(code, id) {
        if (!id.endsWith('src/player/hydrate.ts')) return null;
        changed.push(id);
        return code;
      },
    });
    expect(changed).toHaveLength(1);
  });

  test.each<Plugin>([
    { name: 'transform', transform: (code, id) => (id.includes('/node_modules/svelte/') ? code : null) },
    { name: 'load', load: (id) => (id.includes('/node_modules/svelte/') ? 'export {};' : null) },
    {
      name: 'resolveId',
      enforce: 'pre',
      resolveId: (id) => (id === 'svelte' ? `${root}/src/player/wake.ts` : null),
    },
  ])('stops the build where it would answer $name for a dependency.', async (plugin) => {
    await expect(built(plugin)).rejects.toThrow(`The plugin ${plugin.name} answers`);
  });

  test('is held to that in the site’s build, and no alias leads into a dependency.', () => {
    const plugins = (vite.plugins ?? []).flat(3) as Plugin[];
    // What changes a bundle after it is made has no id to be held to.
    for (const plugin of plugins)
      expect(Object.keys(plugin)).not.toEqual(expect.arrayContaining(['renderChunk']));
    expect(vite.resolve?.alias).toBeUndefined();
    expect(config.vite).toBe(vite);
    const source = readFileSync(new URL('vite.ts', import.meta.url), 'utf8');
    expect(source.match(/ownFilesOnly\(/g)?.length).toBe(plugins.length);
  });

  test('knows its own files by where they are.', () => {
    expect(isOwn(`${root}/src/player/wake.ts?x`, root)).toBe(true);
    expect(isOwn(`${root}/node_modules/svelte/src/index.js`, root)).toBe(false);
    expect(isOwn('svelte', root)).toBe(false);
  });
});

test('No dependency is patched, overridden or changed after it is installed.', () => {
  const read = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown> & {
    readonly scripts: Readonly<Record<string, string>>;
  };
  for (const key of ['overrides', 'patchedDependencies', 'resolutions']) expect(read[key]).toBeUndefined();
  expect(Object.keys(read.scripts)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^(post|pre)?install$/)]),
  );
});
