import { describe, expect, test } from 'vitest';
import { portableSite } from './portable.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const made = (files: Readonly<Record<string, string>>): Readonly<Record<string, string>> => {
  const site = portableSite(new Map(Object.entries(files).map(([path, text]) => [path, bytes(text)])));
  return Object.fromEntries([...site].map(([path, content]) => [path, new TextDecoder().decode(content)]));
};

describe('A portable site', () => {
  test('has its style sheets ask for their neighbours', () => {
    const css =
      '@import "/a/b.css";@import url(/a/b.css);p{background:url( "/p.png" ) , url(data:x);--own:url(/p.png)}/* url(/p.png) */';
    expect(made({ 'a/a.css': css, 'a/b.css': '', 'p.png': '' })['a/a.css']).toBe(
      '@import "./b.css";@import url("./b.css");p{background:url("../p.png") , url(data:x);--own:url("../p.png")}/* url(/p.png) */',
    );
  });

  test('has its JSON name its neighbours, and leaves the paths of recorded requests', () => {
    const json =
      '{ "picture": "/p.png",\n"page":"/a/#x", "asked": "/", "login":"/login", "/p.png": ["\\u002fp.png"] }';
    expect(made({ 'a/a.json': json, 'a/index.html': '', 'index.html': '', 'p.png': '' })['a/a.json']).toBe(
      '{ "picture": "../p.png",\n"page":"./index.html#x", "asked": "/", "login":"/login", "/p.png": ["\\u002fp.png"] }',
    );
  });

  test('leaves out the sitemap, which is of one host', () => {
    expect(made({ 'sitemap-0.xml': '', 'sitemap-index.xml': '', 'feed.xml': '' })).toEqual({
      'feed.xml': '',
    });
  });

  test('leaves every other file as it is', () => {
    expect(made({ 'p.png': '', 'x/a.txt': '/p.png', 'embed/v1/a.js': '"/p.png"' })).toMatchObject({
      'x/a.txt': '/p.png',
      'embed/v1/a.js': '"/p.png"',
    });
  });

  test('is refused while anything leads nowhere, and all of it is named', () => {
    const broken = {
      'a.html': '<a href="/b/">',
      'a.css': 'p{background:url(/c.png)}',
      'a.json': '{"/',
      '_astro/a.js': '(',
    };
    const said = (() => {
      try {
        return JSON.stringify(made(broken));
      } catch (error) {
        return String(error);
      }
    })();
    for (const code of ['N001: a.html', 'N002: a.css', 'N003: _astro/a.js', 'N004: a.json'])
      expect(said).toContain(code);
  });
});
