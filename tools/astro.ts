// Runs Astro with everything that would send anything anywhere switched off, on any shell; builds in few lines.
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { holdingDist } from './dist-lock.ts';

const command = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));
const builder = fileURLToPath(new URL('build-site.ts', import.meta.url));

export const quietly = {
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DISABLE_UPDATE_CHECK: 'true',
  // The drawing library keeps the memory of a picture for the next one, rather than give it back after each.
  MIMALLOC_PURGE_DELAY: '-1',
} as const;

/** Starts a command of Astro. `build` is our own, which says less. */
export function startAstro(words: readonly string[], more: NodeJS.ProcessEnv = {}): ChildProcess {
  // What is built is built for production, also when the tests ask for it under their own NODE_ENV.
  const { NODE_ENV, ...env } = process.env;
  // Pictures are drawn on every core: marking garbage beside that would take the time from the drawing.
  const language = process.env['PSEUDO'] === '1' ? ['--conditions=pseudo'] : [];
  const program = words[0] === 'build' ? [builder, ...words.slice(1)] : [command, ...words];
  return spawn(process.execPath, ['--no-concurrent-marking', ...language, ...program], {
    stdio: 'inherit',
    env: { ...env, ...quietly, ...more },
  });
}

/** In: a command of Astro. Out: its exit code. A build into `dist` waits for nobody: it refuses where another is at it. */
export async function astro(...words: string[]): Promise<number> {
  const run = async (): Promise<number> => {
    const child = startAstro(words);
    const end = (): void => {
      child.kill();
    };
    process.once('SIGTERM', end);
    const [code] = (await once(child, 'exit')) as [number | null];
    process.off('SIGTERM', end);
    return code ?? 1;
  };
  return words[0] === 'build' && !words.includes('--outDir') ? holdingDist(run) : run();
}

if (import.meta.main) {
  process.exitCode = await astro(...process.argv.slice(2)).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  });
}
