/** Makes what the npm package holds, beside its package.json: npm runs this before it packs. */

import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { embedModule } from '../src/shell/embed/embed-script.ts';

const root = join(import.meta.dirname, '..');
const folder = join(root, 'packages/isolation-diagram');
const source = join(root, 'src/embed/isolation-diagram.ts');

/** What of the element is public, in the compiler’s own words. */
function declarations(): string {
  const options: ts.CompilerOptions = {
    declaration: true,
    emitDeclarationOnly: true,
    allowImportingTsExtensions: true,
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  };
  let text = '';
  ts.createProgram([source], options).emit(undefined, (name, content) => {
    if (name.endsWith('isolation-diagram.d.ts')) text = content;
  });
  return text;
}

const out = join(folder, 'dist');
await rm(out, { recursive: true, force: true });
await mkdir(out);
await writeFile(join(out, 'isolation-diagram.js'), await embedModule(root));
await writeFile(join(out, 'isolation-diagram.d.ts'), declarations());
await copyFile(join(root, 'LICENSE'), join(folder, 'LICENSE'));
