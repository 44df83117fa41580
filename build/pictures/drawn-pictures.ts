import { copyFileSync, linkSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { Drawn, Orders } from './draw-worker.ts';
import type { Told } from './tell-worker.ts';

/** Kept from one build to the next, by what each picture is drawn from. */
const store = join(process.cwd(), 'node_modules/.cache/pictures');

/** Everything that a thread answers. */
function work<Answer>(file: string, orders?: Orders): Promise<readonly Answer[]> {
  return new Promise((resolve, reject) => {
    const answers: Answer[] = [];
    new Worker(new URL(file, import.meta.url), { workerData: orders })
      .on('message', (answer: Answer) => answers.push(answer))
      .on('error', reject)
      .on('exit', () => resolve(answers));
  });
}

/** What was told, and what is in the store once all of it is drawn. */
interface Pictures {
  readonly told: readonly Told[];
  readonly drawn: readonly Drawn[];
}

/** Draws on every core. In the language that nobody speaks nothing is drawn: its SVGs hold every word there is. */
async function drawAll(): Promise<Pictures> {
  const told = await work<Told>('./tell-worker.ts');
  if (process.env['PSEUDO'] === '1') return { told, drawn: [] };
  const next = new Int32Array(new SharedArrayBuffer(4));
  const threads = Array.from({ length: availableParallelism() }, () =>
    work<Drawn>('./draw-worker.ts', { store, told, next }),
  );
  return { told, drawn: (await Promise.all(threads)).flat() };
}

/** Puts a kept file into the site, which the build has emptied: the same file if the disk can give it a second name, else a copy. */
function put(kept: string, file: string): void {
  try {
    linkSync(kept, file);
  } catch {
    copyFileSync(kept, file);
  }
}

/** What no build has asked for any more. */
function forgetOthers(drawn: readonly Drawn[]): void {
  const kept = new Set(drawn.map((each) => basename(each.kept)));
  for (const name of readdirSync(store))
    if (!kept.has(name)) rmSync(join(store, name), { recursive: true, force: true });
}

/**
 * Makes the SVGs of every story, and their PNGs from them: beside the build, since it leaves a core idle, and into the built
 * site once that is there.
 */
export function drawnPictures(): AstroIntegration {
  let drawing: Promise<Pictures> | undefined;
  return {
    name: 'drawn-pictures',
    hooks: {
      'astro:build:start': () => {
        drawing = drawAll();
        // What goes wrong is told where it is waited for.
        drawing.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const { told, drawn } = (await drawing) ?? { told: [], drawn: [] };
        for (const { widget, scenario, documents } of told) {
          const folder = fileURLToPath(new URL(`pictures/${widget}/${scenario}/`, dir));
          mkdirSync(folder, { recursive: true });
          for (const [file, content] of documents) writeFileSync(join(folder, file), content);
        }
        let bytes = 0;
        for (const { widget, scenario, kept } of drawn) {
          const folder = fileURLToPath(new URL(`pictures/${widget}/${scenario}/`, dir));
          for (const file of readdirSync(kept)) {
            put(join(kept, file), join(folder, file));
            bytes += statSync(join(kept, file)).size;
          }
        }
        if (drawn.length > 0) forgetOthers(drawn);
        const stories = drawn.filter(({ theme }) => theme === 'light');
        const steps = stories.reduce((sum, story) => sum + story.steps, 0);
        logger.info(`${steps} steps of ${stories.length} stories: ${(bytes / 1e6).toFixed(1)} MB of PNG`);
      },
    },
  };
}
