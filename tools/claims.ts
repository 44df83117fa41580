// npm run claims: every paragraph of an article that names no source, for whoever writes or reviews one.
import { globSync, readFileSync } from 'node:fs';
import { unsourced } from '../src/shell/article/unsourced.ts';

for (const file of globSync('content/**/*.mdx')) {
  for (const { line, words } of unsourced(readFileSync(file, 'utf8'))) {
    console.log(`${file}:${line}: ${words}`);
  }
}
