import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { whyBuild } from './fresh-build.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fresh-build-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A file that was changed at a moment, in seconds since 1970; its folders keep an hour before all of them. */
async function put(path: string, text: string, changed: number): Promise<void> {
  const file = join(folder, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  await utimes(file, changed, changed);
  for (let above = dirname(file); above !== folder; above = dirname(above)) await utimes(above, 1, 1);
}

const putSite = (home: string): Promise<void> =>
  put('dist/index.html', `<!DOCTYPE html><link rel="canonical" href="${home}"/>`, 1000);

describe('A site is built', () => {
  test('when there is none', async () => {
    expect(await whyBuild(folder, undefined)).toMatch(/^The site is not built yet/);
  });

  test.each([
    'src/pages/index.astro',
    'content/tunnel.mdx',
    'public/robots.txt',
    'docs/embedding.md',
    'lab/recordings/seeds/claims.json',
    'astro.config.mjs',
    'svelte.config.js',
    'tools/astro.ts',
    'package.json',
    'package-lock.json',
  ])('again when %s is newer, and not when it is older', async (path) => {
    await putSite('https://isolation-illustrated.example/');
    await put(path, '', 999);
    expect(await whyBuild(folder, undefined)).toBeUndefined();
    await put(path, '', 1001);
    expect(await whyBuild(folder, undefined)).toMatch(/^The built site is older than its sources/);
  });

  test('again when it was made for another address than SITE says', async () => {
    await putSite('https://isolation-illustrated.example/');
    expect(await whyBuild(folder, 'https://your.example')).toBe(
      'The built site is made for https://isolation-illustrated.example/, not for https://your.example: building it again.',
    );
    await putSite('https://your.example/');
    expect(await whyBuild(folder, 'https://your.example')).toBeUndefined();
    expect(await whyBuild(folder, 'https://your.example/')).toBeUndefined();
    expect(await whyBuild(folder, undefined)).toMatch(/not for https:\/\/isolation-illustrated\.example:/);
  });

  test('for no address with a folder: that is refused before anything is built', async () => {
    await expect(whyBuild(folder, 'https://your.example/guide/')).rejects.toThrow(/^N008: /);
  });
});
