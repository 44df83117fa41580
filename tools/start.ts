// npm start: builds the site, then serves it.
import { astro } from './astro.ts';
import { serveSite } from './serve.ts';

try {
  console.log('Building the site into dist/ …');
  if ((await astro('build')) === 0) await serveSite();
  else process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
