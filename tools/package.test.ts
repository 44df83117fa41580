import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rolldown } from 'rolldown';
import { publint } from 'publint';
import ts from 'typescript';

const root = join(import.meta.dirname, '..');
const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

const consumer = `
import { define, IsolationDiagram } from 'isolation-diagram';

define({ base: 'https://diagrams.example/' });
const found = document.querySelector('isolation-diagram');
found?.setAttribute('step', '3');
export const made: IsolationDiagram = document.createElement('isolation-diagram');
export const heard: readonly string[] = IsolationDiagram.observedAttributes;
`;

const mistaken = `
import { define } from 'isolation-diagram';

define({ base: 3 });
define({ bass: 'https://diagrams.example/' });
`;

describe('The npm package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'isolation-diagram-'));
  let tarball = '';
  const inFolder = (...words: string[]): string =>
    execFileSync(npm, words, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

  beforeAll(() => {
    execFileSync(npm, ['pack', '--pack-destination', folder], {
      cwd: join(root, 'packages/isolation-diagram'),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    tarball = join(folder, 'isolation-diagram-1.0.0.tgz');
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
    inFolder('install', '--offline', '--no-audit', '--no-fund', tarball);
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** What the compiler says of the consumer’s two files, in one way of finding modules. */
  const complaints = (way: 'bundler' | 'nodenext'): readonly (readonly [file: string, says: string])[] => {
    const files = { consumer, mistaken };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, `${name}.ts`), text);
    const program = ts.createProgram(
      Object.keys(files).map((name) => join(folder, `${name}.ts`)),
      {
        strict: true,
        exactOptionalPropertyTypes: true,
        // The compiler’s own are not on trial; ours are.
        skipDefaultLibCheck: true,
        noEmit: true,
        target: ts.ScriptTarget.ES2022,
        lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
        types: [],
        ...(way === 'bundler'
          ? { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }
          : { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext }),
      },
    );
    return ts
      .getPreEmitDiagnostics(program)
      .map(({ file, messageText }) => [
        basename(file?.fileName ?? ''),
        ts.flattenDiagnosticMessageText(messageText, '\n'),
      ]);
  };

  test('holds nothing that publint objects to.', async () => {
    const packed = readFileSync(tarball);
    const bytes = packed.buffer.slice(packed.byteOffset, packed.byteOffset + packed.byteLength);
    const { messages } = await publint({ pack: { tarball: bytes }, strict: true });
    expect(messages).toEqual([]);
  });

  test('needs no other package.', () => {
    const { dependencies } = JSON.parse(inFolder('ls', '--all', '--json')) as {
      dependencies: Record<string, { dependencies?: unknown }>;
    };
    expect(Object.keys(dependencies)).toEqual(['isolation-diagram']);
    expect(dependencies['isolation-diagram']?.dependencies).toBeUndefined();
  });

  test.each(['bundler', 'nodenext'] as const)('has types that a strict %s consumer can use.', (way) => {
    expect(complaints(way)).toEqual([
      ['mistaken.ts', "Type 'number' is not assignable to type 'string'."],
      ['mistaken.ts', expect.stringContaining("'bass' does not exist")],
    ]);
  });

  test('can be bundled, and is left out where nothing of it is used.', async () => {
    const bundle = async (contents: string): Promise<string> => {
      writeFileSync(join(folder, 'bundled.ts'), contents);
      const made = await rolldown({ cwd: folder, input: 'bundled.ts', logLevel: 'silent' });
      const { output } = await made.generate({ format: 'esm', minify: true });
      await made.close();
      return output[0].code.trim();
    };
    expect(await bundle(consumer)).toContain('customElements');
    expect(await bundle("import 'isolation-diagram'; import { define } from 'isolation-diagram';")).toBe('');
  });

  test('can be imported where there is no page.', () => {
    const script =
      "import { define } from 'isolation-diagram'; define({ base: 'https://diagrams.example/' });";
    expect(() =>
      execFileSync(process.execPath, ['--input-type=module', '--eval', script], {
        cwd: folder,
        stdio: 'pipe',
      }),
    ).not.toThrow();
  });
});
