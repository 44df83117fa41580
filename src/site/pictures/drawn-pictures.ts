import { availableParallelism } from 'node:os';
import { readFile, glob } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import Tinypool from 'tinypool';
import type { PictureList } from './list.ts';
import { THEMES } from './paint.ts';
import type { Task } from './render.ts';

/** Makes the PNGs of every story, once the build has written its SVGs and `pictures.json`. */
export function drawnPictures(): AstroIntegration {
  return {
    name: 'drawn-pictures',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const began = performance.now();
        const lists: { folder: string; steps: number }[] = [];
        for await (const path of glob('pictures/*/*/pictures.json', { cwd: dir })) {
          const file = join(fileURLToPath(dir), path);
          const { steps } = JSON.parse(await readFile(file, 'utf8')) as PictureList;
          lists.push({ folder: dirname(file), steps: steps.length });
        }
        // The longest first, so that the short ones fill in beside the last.
        lists.sort((a, b) => b.steps - a.steps);
        const pool = new Tinypool({
          filename: new URL('./render.ts', import.meta.url).href,
          minThreads: 1,
          maxThreads: availableParallelism(),
        });
        try {
          const tasks = lists.flatMap(({ folder }) => THEMES.map((theme): Task => ({ folder, theme })));
          const written = (await Promise.all(tasks.map((task) => pool.run(task)))) as number[];
          const steps = lists.reduce((sum, list) => sum + list.steps, 0);
          const megabytes = written.reduce((sum, bytes) => sum + bytes, 0) / 1e6;
          const seconds = (performance.now() - began) / 1000;
          logger.info(
            `${steps} steps of ${lists.length} stories: ${megabytes.toFixed(1)} MB of PNG in ${seconds.toFixed(1)} s`,
          );
        } finally {
          await pool.destroy();
        }
      },
    },
  };
}
