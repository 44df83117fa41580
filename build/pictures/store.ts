/** Where drawn pictures are kept from one build to the next, each by what it is drawn from and by what draws it. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';

/** What decides the pixels and bytes of a drawing, beside the drawing itself. */
const DRAWING = [
  'build/pictures/fonts.ts',
  'build/pictures/indexed.ts',
  'build/pictures/named-colours.ts',
  'build/pictures/palette.ts',
  'build/pictures/png.ts',
  'build/pictures/raster.ts',
  'build/pictures/read-indexed.ts',
  'build/pictures/render.ts',
  'build/pictures/sequence.ts',
];
const LIBRARIES = ['@resvg/resvg-js', 'dejavu-fonts-ttf', 'subset-font'];

/** The text of code without what moves when a file does: where it imports from, comments, and white space. */
function essence(code: string): string {
  return code
    .replace(/^import [^;]*;/gm, '')
    .replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
    .replace(/\s+/g, ' ');
}

function drawnBy(root: string): string {
  const require = createRequire(join(root, 'package.json'));
  const hash = createHash('sha256').update(process.versions.zlib);
  for (const file of DRAWING) hash.update(essence(readFileSync(join(root, file), 'utf8')));
  for (const name of LIBRARIES) {
    const { version } = JSON.parse(readFileSync(require.resolve(`${name}/package.json`), 'utf8')) as {
      version: string;
    };
    hash.update(`\0${name}@${version}`);
  }
  return hash.digest('hex');
}

export class Store {
  readonly folder: string;
  readonly #by: string;

  /** In: the folder of the project; what it keeps is in `node_modules/.cache`, which `npm ci` empties. */
  constructor(root: string) {
    this.folder = join(root, 'node_modules/.cache/pictures');
    this.#by = drawnBy(root);
    mkdirSync(this.folder, { recursive: true });
  }

  /** The name that a picture is kept by. In: all that it is drawn from. */
  keyOf(...from: readonly string[]): string {
    const hash = createHash('sha256').update(this.#by);
    for (const part of from) hash.update(`\0${String(part.length)}\0${part}`);
    return hash.digest('hex').slice(0, 32);
  }

  fileOf(name: string): string {
    return join(this.folder, name);
  }

  has(name: string): boolean {
    return existsSync(this.fileOf(name));
  }

  read(name: string): Buffer {
    return readFileSync(this.fileOf(name));
  }

  /** All of a file is there or none of it, whoever else writes it and however the program ends. */
  write(name: string, content: Uint8Array): void {
    const unfinished = this.fileOf(`unfinished-${String(process.pid)}-${String(threadId)}`);
    writeFileSync(unfinished, content);
    renameSync(unfinished, this.fileOf(name));
  }

  /** Deletes all but these: what no picture of today is drawn as. */
  keepOnly(names: ReadonlySet<string>): void {
    for (const name of readdirSync(this.folder))
      if (!names.has(name)) rmSync(this.fileOf(name), { recursive: true, force: true });
  }
}
