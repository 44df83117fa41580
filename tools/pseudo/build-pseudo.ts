import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { astro } from '../astro.ts';

/** Builds the site in the language that nobody speaks. Out: its folder, made anew. Refuses if the build fails. */
export async function buildPseudo(): Promise<string> {
  const folder = join(import.meta.dirname, '../../node_modules/.cache/pseudo-site');
  await rm(folder, { recursive: true, force: true });
  process.env['PSEUDO'] = '1';
  const code = await astro('build', '--silent', '--outDir', folder);
  delete process.env['PSEUDO'];
  if (code !== 0) throw new Error('The site could not be built in the language that nobody speaks.');
  return folder;
}
