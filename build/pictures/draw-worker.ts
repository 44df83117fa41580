/** One of the threads that draw while the site is built: started by drawn-pictures.ts. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { fontFiles } from './fonts.ts';
import type { PictureList } from './list.ts';
import { THEMES, type Theme } from './paint.ts';
import { render, type DrawnSteps } from './render.ts';
import type { Place } from '../../src/shell/diagrams/stories.ts';
import type { Told } from './tell-worker.ts';

/** What a thread is told. */
export interface Orders {
  /** Where drawn pictures are kept from one build to the next. */
  readonly store: string;
  readonly told: readonly Told[];
  /** Shared by all threads: the number of the next task. */
  readonly next: Int32Array<SharedArrayBuffer>;
}

/** What it answers to each task: the pictures of a story in one theme, and the folder of the store that holds them. */
export interface Drawn extends Place {
  readonly theme: Theme;
  readonly kept: string;
  readonly steps: number;
}

const { store, told, next } = workerData as Orders;

/** Changes with whatever may change a picture but the drawing itself. */
const code = readdirSync(join(process.cwd(), 'build/pictures'))
  .filter((file) => !file.endsWith('.test.ts'))
  .map((file) => join('build/pictures', file))
  .concat('package-lock.json')
  .map((file) => readFileSync(join(process.cwd(), file)));

function keyOf(theme: Theme, documents: ReadonlyMap<string, string>): string {
  const hash = createHash('sha256').update(theme);
  for (const part of code) hash.update(part);
  for (const [file, content] of documents) hash.update(`\0${file}\0${content}`);
  return hash.digest('hex').slice(0, 32);
}

/** What was drawn last: stories of one widget are beside each other, and some have the same steps. */
const last: Record<Theme, DrawnSteps> = { light: new Map(), dark: new Map() };

async function drawn({ widget, scenario, documents }: Told, theme: Theme): Promise<Drawn> {
  const list = JSON.parse(documents.get('pictures.json') ?? '') as PictureList;
  const kept = join(store, keyOf(theme, documents));
  if (!existsSync(kept)) {
    // All of a folder is there or none of it, however the build ends.
    const unfinished = mkdtempSync(join(store, 'unfinished-'));
    const { files, steps } = await render(list, theme, documents, fonts, last[theme]);
    last[theme] = steps;
    for (const [file, content] of files) writeFileSync(join(unfinished, file), content);
    try {
      renameSync(unfinished, kept);
    } catch (error) {
      // Another build was faster.
      rmSync(unfinished, { recursive: true });
      if (!existsSync(kept)) throw error;
    }
  }
  return { widget, scenario, theme, kept, steps: list.steps.length };
}

mkdirSync(store, { recursive: true });
const fonts = await fontFiles(`${store}-fonts`);
const tasks = told.flatMap((story) => THEMES.map((theme) => ({ story, theme })));
for (let i = Atomics.add(next, 0, 1); i < tasks.length; i = Atomics.add(next, 0, 1)) {
  const task = tasks[i];
  if (task) parentPort?.postMessage(await drawn(task.story, task.theme));
}
