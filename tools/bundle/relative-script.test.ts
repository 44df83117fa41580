import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { relativeScript } from './relative-script.ts';

const files = new Set([
  'index.html',
  'tunnel/index.html',
  'captures/seeds/index.html',
  'embed/v1/embed.js',
  'embed/v1/leak-lab/two-days/index.html',
]);

/** What an expression is worth in a page one folder below the root of a copy at `https://host.example/sub/`. */
function worth(expression: string): unknown {
  const { text } = relativeScript('_classic/a.js', `(${expression})`, files);
  const document = {
    documentElement: { dataset: { root: '..' } },
    baseURI: 'https://host.example/sub/tunnel/index.html',
  };
  return runInNewContext(text, { document, URL });
}

const rewritten = (code: string): string => relativeScript('_classic/a.js', code, files).text;

describe('A script of the bundle', () => {
  test.each([
    ['"/tunnel/"', 'tunnel/index.html'],
    ["'/tunnel/#a'", 'tunnel/index.html#a'],
    ['`/tunnel/?x=/y/#z`', 'tunnel/index.html?x=/y/#z'],
    ['((name) => `/captures/${name}/`)("seeds")', 'captures/seeds/index.html'],
    ['((name) => `/captures/${name ?? ""}/#step=${2}`)("seeds")', 'captures/seeds/index.html#step=2'],
    ['((name) => `/tunnel/#source-${name}`)("a/")', 'tunnel/index.html#source-a/'],
    ['"/embed/v1/embed.js"', 'embed/v1/embed.js'],
  ])('%s leads to its page from wherever the copy stands', (expression, path) => {
    expect(worth(expression)).toBe(`https://host.example/sub/${path}`);
  });

  test.each([
    ['`<p><a href="/tunnel/#x">y</a> <a href="/">z</a></p>`'],
    ['\'<p><a href="/tunnel/#x">y</a> <a href="/">z</a></p>\''],
  ])('%s has its links changed in the markup', (expression) => {
    expect(worth(expression)).toBe(
      '<p><a href="https://host.example/sub/tunnel/index.html#x">y</a> <a href="https://host.example/sub/index.html">z</a></p>',
    );
  });

  test.each([
    ['"/"'],
    ['"/home/user/"'],
    ['`/captures/${"seeds"}/claims.json`'],
    ['`${"x"}/tunnel/`'],
    ['"see /tunnel/"'],
    ['"//host.example/tunnel/"'],
    ['{"/tunnel/":1}'],
  ])('%s stays', (expression) => {
    expect(rewritten(`(${expression})`)).toBe(`(${expression})`);
  });

  test('keeps the names of the modules that it imports', () => {
    const code = 'import "/tunnel/"; export * from "/tunnel/"; import("/tunnel/");';
    expect(rewritten(code)).toBe(code);
  });

  test('that cannot be read is named', () => {
    expect(relativeScript('_astro/a.js', 'let let', files).problems[0]).toMatch(
      /^N003: _astro\/a\.js cannot be read/,
    );
  });
});
