// Runs the astro command with everything that would send anything anywhere switched off, on any shell.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const command = fileURLToPath(new URL('bin/astro.mjs', import.meta.resolve('astro/package.json')));

export async function astro(...words: string[]): Promise<number> {
  // What is built is built for production, also when the tests ask for it under their own NODE_ENV.
  const { NODE_ENV, ...env } = process.env;
  // Pictures are drawn on every core: marking garbage beside that would take the time from the drawing.
  const language = process.env['PSEUDO'] === '1' ? ['--conditions=pseudo'] : [];
  const child = spawn(process.execPath, ['--no-concurrent-marking', ...language, command, ...words], {
    stdio: 'inherit',
    env: {
      ...env,
      ASTRO_TELEMETRY_DISABLED: '1',
      ASTRO_DISABLE_UPDATE_CHECK: 'true',
      // The drawing library keeps the memory of a picture for the next one, rather than give it back after each.
      MIMALLOC_PURGE_DELAY: '-1',
    },
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}

if (import.meta.main) process.exitCode = await astro(...process.argv.slice(2));
