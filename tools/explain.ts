/** npm run -s explain -- FILE|NAME|- [--observer NAME] [--json]: a scenario's journeys, hop by hop. */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Half of the start is taking the types out of the sources; what came of it is kept for the next time.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/explain', import.meta.url)));

const { run } = await import('./explain/run-explain.ts');
await run(process.argv.slice(2));
