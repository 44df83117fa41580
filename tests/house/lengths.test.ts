import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { functionsOf, linesOf } from './lengths.ts';

const FILE = 250;
const COMPONENT = 200;
const FUNCTION = 60;

/** All code of the project, what is not committed yet as well. */
const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
})
  .split('\0')
  .filter((path) => /\.(?:ts|svelte|astro|mjs|cjs|js|css)$/.test(path) && existsSync(path));

const isComponent = (path: string): boolean => /\.(?:svelte|astro)$/.test(path);

const overLong = (paths: readonly string[], most: number): string[] =>
  paths.flatMap((path) => {
    const lines = linesOf(readFileSync(path, 'utf8'));
    return lines > most ? [`${path}: ${lines} lines, at most ${most}. Split it by subject.`] : [];
  });

test(`No file of code has more than ${FILE} lines.`, () => {
  expect(files.length).toBeGreaterThan(1000);
  expect(overLong(files, FILE)).toEqual([]);
});

test(`No component has more than ${COMPONENT} lines.`, () => {
  const components = files.filter(isComponent);
  expect(components.length).toBeGreaterThan(50);
  expect(overLong(components, COMPONENT)).toEqual([]);
});

test(`No function has more than ${FUNCTION} lines, a test no more than any other.`, () => {
  const tooLong = files
    .filter((path) => !path.endsWith('.css'))
    .map((path) => [path, readFileSync(path, 'utf8')] as const)
    // No shorter file can hold one.
    .filter(([, text]) => linesOf(text) > FUNCTION)
    .flatMap(([path, text]) =>
      functionsOf(path, text)
        .filter(({ lines }) => lines > FUNCTION)
        .map(
          ({ name, line, lines }) =>
            `${path}:${line}: ${name} has ${lines} lines, at most ${FUNCTION}. Give a part of it a name of its own.`,
        ),
    );
  expect(tooLong).toEqual([]);
});

describe('What is counted', () => {
  const long = `() => {\n${'  f();\n'.repeat(59)}}`;

  test('is a function from its first line to its last.', () => {
    expect(functionsOf('a.ts', `\nconst g = ${long};\n`)).toEqual([{ name: 'g', line: 2, lines: 61 }]);
  });

  test('is a function in the script of a component, at its line in the file.', () => {
    const inSvelte = `<p>{"const x = () => 1"}</p>\n<script lang="ts">\nfunction g() {\n}\n</script>\n`;
    expect(functionsOf('A.svelte', inSvelte)).toEqual([{ name: 'g', line: 3, lines: 2 }]);
    const inAstro = `---\nconst g = () =>\n  1;\n---\n<p>{() => 1}</p>\n`;
    expect(functionsOf('A.astro', inAstro)).toEqual([{ name: 'g', line: 2, lines: 2 }]);
  });

  test('is every test under a describe, and not the describe.', () => {
    const suite = `describe.each([1])('A %s', () => {\n  test('holds.', () => {\n  });\n});\n`;
    expect(functionsOf('a.test.ts', suite)).toEqual([{ name: "test('holds.')", line: 2, lines: 2 }]);
  });

  test('is a method, and a function inside another one.', () => {
    const nested = 'class A {\n  b(): void {\n    const c = () => {};\n    c();\n  }\n}\n';
    expect(functionsOf('a.ts', nested)).toEqual([
      { name: 'b', line: 2, lines: 4 },
      { name: 'c', line: 3, lines: 1 },
    ]);
  });

  test('is a file without the line break at its end.', () => {
    expect(['', 'a', 'a\n', 'a\nb\n'].map(linesOf)).toEqual([0, 1, 1, 2]);
  });
});
