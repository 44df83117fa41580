import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { builtState, whyBuild } from './fresh-build.ts';

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

/** The list of a story of one step. */
const LIST = JSON.stringify({
  steps: [
    {
      light: { svg: '1.svg', png: '1.png', png2x: '1@2x.png' },
      dark: { svg: '1-dark.svg', png: '1-dark.png', png2x: '1-dark@2x.png' },
    },
  ],
  story: { light: 'story.png', dark: 'story-dark.png' },
  card: { svg: 'card.svg', png: 'card.png' },
});
const PNGS = ['1', '1@2x', '1-dark', '1-dark@2x', 'story', 'story-dark', 'card'];

/** All that a build leaves, but for some of the PNGs. */
async function putSite(home: string, pngs: readonly string[] = PNGS): Promise<void> {
  await put('dist/index.html', `<!DOCTYPE html><link rel="canonical" href="${home}"/>`, 1000);
  await put('dist/pictures/leak-lab/seeds/pictures.json', LIST, 1000);
  for (const name of pngs) await put(`dist/pictures/leak-lab/seeds/${name}.png`, '', 1000);
}

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
    'tools/build-site.ts',
    'build/pictures/png.ts',
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

  test.each(PNGS)('to its end when %s.png is not drawn yet: its pages are there', async (png) => {
    const home = 'https://isolation-illustrated.example/';
    await putSite(
      home,
      PNGS.filter((each) => each !== png),
    );
    expect(await builtState(folder, undefined)).toEqual({
      built: 'pages',
      why: '1 pictures of the site are not drawn yet: building it again.',
    });
    await putSite(home);
    expect(await builtState(folder, undefined)).toEqual({ built: 'whole' });
  });

  test('again when the last one was stopped before its end', async () => {
    await put(
      'dist/index.html',
      '<link rel="canonical" href="https://isolation-illustrated.example/"/>',
      1000,
    );
    expect(await whyBuild(folder, undefined)).toBe('The site was not built to its end: building it again.');
  });

  test('for no address with a folder: that is refused before anything is built', async () => {
    await expect(whyBuild(folder, 'https://your.example/guide/')).rejects.toThrow(/^N008: /);
  });
});
