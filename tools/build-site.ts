// Builds the site: started by astro.ts, which says where nothing is sent. Astro says what goes wrong, our own steps a line each.
import { parseArgs } from 'node:util';
import { build } from 'astro';

const { values } = parseArgs({ options: { outDir: { type: 'string' }, silent: { type: 'boolean' } } });
try {
  await build({
    logLevel: values.silent === true ? 'silent' : 'warn',
    ...(values.outDir !== undefined && { outDir: values.outDir }),
  });
} catch (error) {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  process.exitCode = 1;
}
